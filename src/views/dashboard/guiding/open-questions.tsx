import { useEffect, useState } from 'preact/hooks'
import { type GuidingLanguage, loadGuiding } from '../../../languages/guiding.ts'
import { type Situation, situations } from '../../../model/giving.ts'
import { languageTraits } from '../../../model/language.ts'
import { giving } from '../../../store/giving.ts'
import { useLive } from '../../parts/use-live.ts'
import { useSurroundings } from '../surroundings.tsx'

/** Questions that give no answer, by what somebody is in; with a lesson of mine where one fits. */
export function OpenQuestions() {
  const { texts, shows } = useSurroundings()
  const labels = texts.guiding.session
  const [situation, setSituation] = useState<Situation>('stuck')
  const [language, setLanguage] = useState<GuidingLanguage>()
  const lessons = useLive(giving)?.lessons.filter(
    ({ fits, text }) => fits === situation && text.trim() !== '',
  )
  useEffect(() => void loadGuiding(shows.code).then(setLanguage), [shows.code])
  return (
    <section aria-labelledby="questions">
      <h2 id="questions">{labels.questions}</h2>
      <div class="card stack tight">
        <p class="faint">{labels.questionsHint}</p>
        <SituationChips chosen={situation} onChosen={setSituation} />
        <ul class="stack tight" dir={languageTraits[shows.code].direction}>
          {language?.questions[situation].map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ul>
        {lessons && lessons.length > 0 && (
          <details class="fold">
            <summary>
              <span class="faint">{labels.lessonsFit}</span>
            </summary>
            {lessons.map(({ id, text }) => (
              <p key={id} class="letter" dir="auto">
                {text}
              </p>
            ))}
          </details>
        )}
      </div>
    </section>
  )
}

interface SituationChipsProps {
  readonly chosen: Situation
  readonly onChosen: (situation: Situation) => void
}

function SituationChips({ chosen, onChosen }: SituationChipsProps) {
  const { guiding } = useSurroundings().texts
  return (
    <fieldset class="row close">
      <legend class="hidden">{guiding.session.questions}</legend>
      {situations.map((one) => (
        <button
          key={one}
          type="button"
          class="chip"
          aria-pressed={chosen === one}
          onClick={() => onChosen(one)}
        >
          {guiding.situation[one]}
        </button>
      ))}
    </fieldset>
  )
}
