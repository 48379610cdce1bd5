import { useState } from 'preact/hooks'
import { safeParse } from 'valibot'
import { followLast } from '../../../follow-up/acts.ts'
import { namesSeveral } from '../../../follow-up/several-people.ts'
import { fill } from '../../../languages/fill.ts'
import type { Contact } from '../../../model/contact.ts'
import { Touchpoint, type TouchpointKind } from '../../../model/touchpoint.ts'
import { clock } from '../../../platform/clock.ts'
import { record, undoOne } from '../../../store/touchpoints.ts'
import { AskDialog } from '../../parts/ask-dialog.tsx'
import { ChoiceField } from '../../parts/choice-field.tsx'
import { Problem } from '../../parts/problem.tsx'
import { Failed, useOneAct } from '../../parts/use-acts.tsx'
import { useSurroundings } from '../surroundings.tsx'
import { AnswerField, isPerson } from './answer-field.tsx'
import { type DateAnswer, type DateProblem, dateAnswers, dateProblems, yearsIn } from './form-dates.ts'
import { makeTouchpoint } from './make-touchpoint.ts'
import {
  type Answers,
  answersFor,
  answersOf,
  beginAnswers,
  kindsByHand,
  type Opened,
} from './touchpoint-form.ts'

interface AddTouchpointProps {
  readonly contact: Contact
  readonly touchpoints: readonly Touchpoint[]
  /** The entry that is corrected; absent where one is added. */
  readonly original?: Touchpoint | undefined
  /** What the form opens with where one is added. */
  readonly startWith?: TouchpointKind | undefined
  readonly onDone: () => void
}

/** Adds what happened elsewhere, such as a reply, a meeting, advice; or corrects an entry. */
export function AddTouchpoint({
  contact,
  touchpoints,
  original,
  startWith = 'replied',
  onDone,
}: AddTouchpointProps) {
  const { texts, shows, zone } = useSurroundings()
  const [opened] = useState(() => findOpened(contact, original, zone))
  const [kind, setKind] = useState<TouchpointKind>(original?.kind ?? startWith)
  const [answers, setAnswers] = useState<Answers>(opened.answers)
  const [problem, setProblem] = useState<string>()
  const { act, failed } = useOneAct()
  const labels = texts.people
  const dates = dateProblems(kind, answers, opened, { now: clock(), zone })
  const several = answersFor(kind).filter((name) => isPerson(name) && namesSeveral(answers[name]))
  const save = () => {
    const now = clock()
    const given = makeTouchpoint(kind, answers, opened, { now, zone, ...followLast({ touchpoints, now }) })
    const made = safeParse(Touchpoint, given)
    if (!made.success || Object.keys(dates).length > 0 || several.length > 0)
      return setProblem(labels.formProblem)
    setProblem(undefined)
    act(async (refused) => {
      const writing = original ? undoOne(original, now, made.output) : record(made.output)
      const kept = await writing.orElse(refused)
      if (kept) onDone()
      return kept
    })
  }
  const sentence = (date: DateProblem | undefined, answer: string) =>
    date && fill(labels.dateProblem[date], yearsIn(answer))
  const kinds = original && !isByHand(original.kind) ? [original.kind] : kindsByHand
  return (
    <AskDialog
      title={original ? labels.correctTitle : labels.addTitle}
      yes={labels.save}
      no={labels.cancel}
      onYes={save}
      onNo={onDone}
    >
      <ChoiceField
        label={labels.addTitle}
        value={kind}
        options={kinds.map((value) => ({ value, text: shows.names.touchpoint[value] }))}
        onValue={setKind}
      />
      {answersFor(kind).map((name) => (
        <AnswerField
          key={name}
          name={name}
          answers={answers}
          onAnswers={setAnswers}
          {...(several.includes(name) && { hint: labels.onePerson, invalid: true })}
          {...(problem &&
            isDate(name) && { hint: sentence(dates[name], answers[name]), invalid: name in dates })}
        />
      ))}
      {problem && <Problem text={problem} />}
      <Failed failed={failed} />
    </AskDialog>
  )
}

const findOpened = (contact: Contact, original: Touchpoint | undefined, zone: string): Opened => {
  const now = clock()
  const answers = original ? answersOf(original, now, zone) : beginAnswers(now, zone)
  return { person: contact.person, openedAt: now, answers, original }
}

const isByHand = (kind: TouchpointKind) => kindsByHand.some((one) => one === kind)

const isDate = (name: keyof Answers): name is DateAnswer => dateAnswers.some((one) => one === name)
