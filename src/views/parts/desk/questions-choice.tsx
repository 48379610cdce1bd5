import { useSignal } from '@preact/signals'
import { fill } from '../../../languages/fill.ts'
import { answeredBy, kinds } from '../../../pipeline.ts'
import { useShows } from '../interface.tsx'
import { TextField } from '../text-field.tsx'
import { Tick } from '../tick.tsx'
import type { Desk } from './desk-state.ts'
import type { Keeping } from './keeping.ts'
import { choose, forgetQuestion, putQuestion } from './question-changes.ts'

interface QuestionsProps {
  readonly desk: Desk
  readonly keeping: Keeping
}

/** Whether the message asks questions: not every kind does, and a note has no room for them. */
export const asksQuestions = ({ draft: { value } }: Desk): boolean =>
  value.channel !== 'note' && (kinds[value.kind].questions > 0 || kinds[value.kind].composed === 'ask')

/** Which questions the message asks: those chosen, the user's own, and those that are offered. */
export function QuestionsChoice({ desk, keeping }: QuestionsProps) {
  const { desk: words } = useShows().popup
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
          <summary class="faint">{words.general}</summary>
          {further.map(row)}
        </details>
      )}
      <QuestionField
        label={words.ownQuestion}
        value=""
        lang={desk.draft.value.language}
        save={words.addQuestion}
        onSave={(question) => putQuestion(desk, keeping, question)}
      />
    </div>
  )
}

interface OneQuestionProps extends QuestionsProps {
  readonly question: string
  readonly all: readonly string[]
}

function OneQuestion({ desk, keeping, question, all }: OneQuestionProps) {
  const { desk: words } = useShows().popup
  const editing = useSignal(false)
  const chosen = desk.draft.value.questions
  const { language } = desk
  const answer = answeredBy(question, desk.known.value, language.value.recognises.questions)
  const isOwn = desk.questions.value.own.includes(question)
  if (editing.value)
    return (
      <QuestionField
        label={words.editQuestion}
        value={question}
        lang={desk.draft.value.language}
        save={words.saveQuestion}
        onSave={(text) => putQuestion(desk, keeping, text, question)}
        onCancel={() => (editing.value = false)}
      />
    )
  return (
    <div>
      <div class="row between question">
        <Tick
          label={question}
          checked={chosen.includes(question)}
          onChecked={(on) =>
            void choose(
              desk,
              keeping,
              all.filter((one) => (one === question ? on : chosen.includes(one))),
            )
          }
        />
        <span class="row close">
          <button
            type="button"
            class="link faint"
            aria-label={fill(words.editThis, { question })}
            onClick={() => (editing.value = true)}
          >
            {words.edit}
          </button>
          {isOwn && (
            <button
              type="button"
              class="link faint"
              aria-label={fill(words.forgetThis, { question })}
              onClick={() => void forgetQuestion(desk, question)}
            >
              {words.forget}
            </button>
          )}
        </span>
      </div>
      {answer !== undefined && <p class="faint">{fill(words.answered, { words: answer })}</p>}
    </div>
  )
}

interface QuestionFieldProps {
  readonly label: string
  readonly value: string
  readonly lang: string
  readonly save: string
  readonly onSave: (question: string) => Promise<void>
  readonly onCancel?: () => void
}

function QuestionField({ label, value, lang, save, onSave, onCancel }: QuestionFieldProps) {
  const { person } = useShows().popup
  const text = useSignal(value)
  return (
    <form
      class="row question"
      onSubmit={(event) => {
        event.preventDefault()
        void onSave(text.value).then(() => (text.value = ''))
      }}
    >
      <TextField
        label={label}
        value={text.value}
        maxLength={300}
        lang={lang}
        onValue={(typed) => (text.value = typed)}
      />
      <button type="submit" class="quiet small" disabled={text.value.trim() === ''}>
        {save}
      </button>
      {onCancel && (
        <button type="button" class="quiet small" onClick={onCancel}>
          {person.cancel}
        </button>
      )}
    </form>
  )
}
