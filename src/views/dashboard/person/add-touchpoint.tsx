import { useState } from 'preact/hooks'
import { safeParse } from 'valibot'
import type { Contact } from '../../../model/contact.ts'
import { Touchpoint, type TouchpointKind } from '../../../model/touchpoint.ts'
import { clock } from '../../../platform/clock.ts'
import { record } from '../../../store/touchpoints.ts'
import { AskDialog } from '../../parts/ask-dialog.tsx'
import { ChoiceField } from '../../parts/choice-field.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { useSurroundings } from '../surroundings.tsx'
import { type Answers, answersFor, kindsByHand, startingAnswers, touchpointFrom } from './touchpoint-form.ts'

interface AddTouchpointProps {
  readonly contact: Contact
  readonly onDone: () => void
}

/** Adds what happened elsewhere: a reply, a meeting, advice. */
export function AddTouchpoint({ contact, onDone }: AddTouchpointProps) {
  const { texts, shows, zone } = useSurroundings()
  const [kind, setKind] = useState<TouchpointKind>('replied')
  const [answers, setAnswers] = useState<Answers>(() => startingAnswers(clock(), zone))
  const [problem, setProblem] = useState<string>()
  const words = texts.people
  const save = async () => {
    const made = safeParse(
      Touchpoint,
      touchpointFrom(kind, answers, { person: contact.person, now: clock(), zone }),
    )
    if (!made.success) return setProblem(words.formProblem)
    const kept = await record(made.output, {})
    if (!kept.ok) return setProblem(shows.names.storeProblem[kept.problem])
    onDone()
  }
  return (
    <AskDialog title={words.addTitle} yes={words.save} no={words.cancel} onYes={save} onNo={onDone}>
      <ChoiceField
        label={words.addTitle}
        value={kind}
        options={kindsByHand.map((value) => ({ value, text: shows.names.touchpoint[value] }))}
        onValue={setKind}
      />
      {answersFor(kind).map((name) =>
        name === 'why' ? (
          <ChoiceField
            key={name}
            label={words.form.why}
            value={answers.why}
            options={(['no-reply', 'declined', 'not-a-match', 'natural-end'] as const).map((value) => ({
              value,
              text: shows.names.closedBecause[value],
            }))}
            onValue={(why) => setAnswers({ ...answers, why })}
          />
        ) : (
          <TextField
            key={name}
            label={words.form[name]}
            type={typeOf(name)}
            value={answers[name]}
            onValue={(value) => setAnswers({ ...answers, [name]: value })}
          />
        ),
      )}
      {problem && (
        <p class="finding stop" role="alert">
          <span>{problem}</span>
        </p>
      )}
    </AskDialog>
  )
}

const typeOf = (name: Exclude<keyof Answers, 'why'>) => {
  if (name === 'at' || name === 'meetingAt') return 'datetime-local'
  if (name === 'until') return 'date'
  return 'text'
}
