import { useState } from 'preact/hooks'
import { type Begun, begin } from '../../../desk/begin.ts'
import { OWN } from '../../../model/longest.ts'
import type { Answers } from '../../../pipeline.ts'
import { newId } from '../../../platform/new-id.ts'
import { TextField } from '../../parts/text-field.tsx'
import { Failed, useOneAct } from '../../parts/use-acts.tsx'
import { isVague, understandLine } from '../personas/understood.ts'
import { useSurroundings } from '../surroundings.tsx'
import { Answer, Missing } from './answer.tsx'

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
  const unpick = (answer: keyof typeof picked) => (concept: string) =>
    onAnswers({
      ...answers,
      picked: { ...picked, [answer]: picked[answer].filter((one) => one !== concept) },
    })
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
        onUnpick={unpick('ability')}
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
        onUnpick={unpick('heading')}
        tried={tried}
      />
      <Intro
        value={intro}
        onValue={(value) => onAnswers({ ...answers, intro: value })}
        isMissing={tried && missing[2] === true}
      />
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

interface IntroProps {
  readonly value: string
  readonly onValue: (value: string) => void
  readonly isMissing: boolean
}

/** Who the user is, in a line of theirs. */
function Intro({ value, onValue, isMissing }: IntroProps) {
  const { welcome } = useSurroundings().texts
  return (
    <div class="stack tight">
      <TextField
        label={welcome.intro}
        hint={welcome.introHint}
        value={value}
        onValue={onValue}
        limit={OWN.answer}
        invalid={isMissing}
      />
      {isMissing && <Missing />}
    </div>
  )
}
