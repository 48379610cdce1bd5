import type { Desk } from '../../../desk/desk-state.ts'
import type { Keeping } from '../../../desk/keeping.ts'
import { putQuestion } from '../../../desk/question-changes.ts'
import { kinds } from '../../../pipeline.ts'
import { useShows } from '../interface.tsx'
import { offerQuestions } from './offer-questions.ts'
import { OneQuestion } from './one-question.tsx'
import { QuestionField } from './question-field.tsx'

interface QuestionsProps {
  readonly desk: Desk
  readonly keeping: Keeping
}

/** Whether the message asks questions: not every kind does, and a note has no room for them. */
export const asksQuestions = ({ draft: { value } }: Desk): boolean =>
  value.channel !== 'note' && (kinds[value.kind].questions > 0 || kinds[value.kind].composed === 'ask')

/** Which questions the message asks: those chosen, the user's own, and those that are offered. */
export function QuestionsChoice({ desk, keeping }: QuestionsProps) {
  const { desk: labels } = useShows().popup
  const chosen = desk.draft.value.questions
  const { own, made, general } = desk.questions.value
  const all = [...new Set([...chosen, ...own, ...made, ...general])]
  const further = general.filter((one) => !chosen.includes(one) && !own.includes(one))
  const row = (question: string) => (
    <OneQuestion key={question} desk={desk} keeping={keeping} question={question} all={all} />
  )
  return (
    <div class="stack tight">
      {all.filter((one) => !further.includes(one)).map(row)}
      {further.length > 0 && (
        <details>
          <summary class="faint">{labels.general}</summary>
          {further.map(row)}
        </details>
      )}
      <QuestionField
        label={labels.ownQuestion}
        value=""
        lang={desk.draft.value.language}
        save={labels.addQuestion}
        onSave={(question, refused) =>
          offerQuestions(keeping, putQuestion(desk, keeping, { question }, refused))
        }
      />
    </div>
  )
}
