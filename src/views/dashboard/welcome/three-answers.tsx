import { useState } from 'preact/hooks'
import { type Begun, begin } from '../../../desk/begin.ts'
import { OWN } from '../../../model/longest.ts'
import type { LineRole } from '../../../model/persona.ts'
import type { Answers } from '../../../pipeline.ts'
import { newId } from '../../../platform/new-id.ts'
import { TextField } from '../../parts/text-field.tsx'
import { Failed, useOneAct } from '../../parts/use-acts.tsx'
import { isVague, type Understood, understandLine } from '../personas/understood.ts'
import { UnderstoodAs } from '../personas/understood-as.tsx'
import { useSurroundings } from '../surroundings.tsx'

interface ThreeAnswersProps {
  readonly answers: Answers
  readonly onAnswers: (answers: Answers) => void
  /** Called with what the answers made. */
  readonly onBegun: (begun: Begun) => void
  /** Called once that is taken back. */
  readonly onUndone: () => void
  readonly onSample: () => void
}

/** The three questions that are enough to begin. A vague answer is asked about once it is left, and refused at Begin. */
export function ThreeAnswers({ answers, onAnswers, onBegun, onUndone, onSample }: ThreeAnswersProps) {
  const { texts, shows } = useSurroundings()
  const { ability, heading, intro } = answers
  const picked = answers.picked ?? { ability: [], heading: [] }
  const write = (answer: keyof typeof picked) => (value: string) =>
    onAnswers({ ...answers, [answer]: value, picked: { ...picked, [answer]: [] } })
  const pick = (answer: keyof typeof picked) => (concept: string) =>
    onAnswers({ ...answers, picked: { ...picked, [answer]: [...picked[answer], concept] } })
  const [tried, setTried] = useState(false)
  const { act, failed } = useOneAct()
  const lines = [
    understandLine(ability, 'short-goal', [intro, heading]),
    understandLine(heading, 'long-goal', [intro, ability]),
  ]
  const missing = [ability, heading, intro].map((answer) => answer.trim() === '')

  const submit = (event: {
    readonly currentTarget: HTMLFormElement
    readonly preventDefault: () => void
  }) => {
    event.preventDefault()
    setTried(true)
    if (missing.includes(true) || lines.some(isVague) || !event.currentTarget.checkValidity()) return
    const id = newId()
    void act(
      async (refused) => {
        const kept = await begin(answers, id, shows.code, refused)
        if (kept) onBegun(kept.value)
        return kept
      },
      { onUndone },
    )
  }

  return (
    <form class="stack wide" onSubmit={submit} noValidate>
      <Answer
        label={texts.welcome.ability}
        lineRole="short-goal"
        value={ability}
        beside={[intro, heading]}
        onValue={write('ability')}
        picked={picked.ability}
        onPick={pick('ability')}
        tried={tried}
      />
      <Answer
        label={texts.welcome.heading}
        lineRole="long-goal"
        value={heading}
        beside={[intro, ability]}
        onValue={write('heading')}
        picked={picked.heading}
        onPick={pick('heading')}
        tried={tried}
      />
      <div class="stack tight">
        <TextField
          label={texts.welcome.intro}
          hint={texts.welcome.introHint}
          value={intro}
          onValue={(value) => onAnswers({ ...answers, intro: value })}
          limit={OWN.answer}
          invalid={tried && missing[2] === true}
        />
        {tried && missing[2] && <Missing />}
      </div>
      <Failed failed={failed} />
      <div class="row">
        <button type="submit" class="primary">
          {texts.welcome.begin}
        </button>
        <button type="button" class="quiet" onClick={onSample}>
          {texts.welcome.trySample}
        </button>
      </div>
    </form>
  )
}

interface AnswerProps {
  readonly label: string
  readonly lineRole: LineRole
  readonly value: string
  /** The other answers, which settle the sense of its words. */
  readonly beside: readonly string[]
  readonly onValue: (value: string) => void
  /** The ideas that were chosen for what was not understood. */
  readonly picked: readonly string[]
  readonly onPick: (concept: string) => void
  readonly tried: boolean
}

/** One answer with what was understood in it, or the question that would make it specific. */
function Answer({ label, lineRole, value, beside, onValue, picked, onPick, tried }: AnswerProps) {
  const [left, setLeft] = useState(false)
  const empty = value.trim() === ''
  const heard = understandLine(value, lineRole, beside)
  const understood: Understood =
    picked.length > 0 ? { ...heard, concepts: [...heard.concepts, ...picked], vague: null } : heard
  const ask = (left || tried) && !empty
  return (
    <div class="stack tight">
      <TextField
        label={label}
        value={value}
        onValue={onValue}
        onLeave={() => setLeft(true)}
        limit={OWN.answer}
        invalid={(tried && empty) || (ask && isVague(understood))}
      />
      {tried && empty && <Missing />}
      {!empty && <UnderstoodAs understood={understood} wish={value} ask={ask} onPick={onPick} />}
    </div>
  )
}

function Missing() {
  const { texts } = useSurroundings()
  return (
    <p class="finding" role="alert">
      <span>{texts.welcome.missingAnswer}</span>
    </p>
  )
}
