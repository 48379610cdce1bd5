import { OWN } from '../../../model/longest.ts'
import { ChoiceField } from '../../parts/choice-field.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { useSurroundings } from '../surroundings.tsx'
import type { Answers } from './touchpoint-form.ts'

interface AnswerFieldProps {
  readonly name: keyof Answers
  readonly answers: Answers
  readonly onAnswers: (answers: Answers) => void
  /** What is wrong with the answer. */
  readonly hint?: string | undefined
  readonly invalid?: boolean
}

/** The field for one answer about what happened. */
export function AnswerField({ name, answers, onAnswers, hint, invalid }: AnswerFieldProps) {
  const { texts, shows } = useSurroundings()
  const { form } = texts.people
  if (name === 'why')
    return (
      <ChoiceField
        label={form.why}
        value={answers.why}
        options={(['no-reply', 'declined', 'not-a-match', 'natural-end'] as const).map((value) => ({
          value,
          text: shows.names.closedBecause[value],
        }))}
        onValue={(why) => onAnswers({ ...answers, why })}
      />
    )
  if (name === 'whose')
    return (
      <ChoiceField
        label={form.whose}
        value={answers.whose}
        options={(['them', 'me'] as const).map((value) => ({ value, text: shows.names.calledOffBy[value] }))}
        onValue={(whose) => onAnswers({ ...answers, whose })}
      />
    )
  return (
    <TextField
      label={form[name]}
      type={typeOf(name)}
      value={answers[name]}
      {...(isPerson(name) && { limit: OWN.name })}
      hint={hint}
      {...(invalid !== undefined && { invalid })}
      onValue={(value) => onAnswers({ ...answers, [name]: value })}
    />
  )
}

/** Whether an answer names somebody. */
export const isPerson = (name: keyof Answers) => name === 'by' || name === 'to'

const typeOf = (name: Exclude<keyof Answers, 'why' | 'whose'>) => {
  if (name === 'at' || name === 'meetingAt') return 'datetime-local'
  if (name === 'until' || name === 'due') return 'date'
  return 'text'
}
