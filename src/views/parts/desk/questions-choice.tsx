import { useSignal } from '@preact/signals'
import type { Desk } from '../../../desk/desk-state.ts'
import type { Keeping } from '../../../desk/keeping.ts'
import { choose, forgetQuestion, putQuestion } from '../../../desk/question-changes.ts'
import type { Told } from '../../../desk/told.ts'
import { fill } from '../../../languages/fill.ts'
import { OWN } from '../../../model/longest.ts'
import { findAnswer, kinds } from '../../../pipeline.ts'
import type { StoreProblem } from '../../../store/writing.ts'
import { useShows } from '../interface.tsx'
import { TextField } from '../text-field.tsx'
import { Tick } from '../tick.tsx'
import { type Act, Failed, useOneAct } from '../use-acts.tsx'

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

/** Offers the way back of what was told; false where nothing was. */
async function offerQuestions(keeping: Keeping, telling: Promise<Told | undefined>): Promise<boolean> {
  const told = await telling
  if (told) keeping.offer(told)
  return told !== undefined
}

interface OneQuestionProps extends QuestionsProps {
  readonly question: string
  readonly all: readonly string[]
}

function OneQuestion({ desk, keeping, question, all }: OneQuestionProps) {
  const { desk: labels } = useShows().popup
  const editing = useSignal(false)
  const { act, failed } = useOneAct()
  const chosen = desk.draft.value.questions
  const { language } = desk
  const answer = findAnswer(question, desk.known.value, language.value.recognises.questions)
  const isOwn = desk.questions.value.own.includes(question)
  if (editing.value)
    return (
      <QuestionField
        label={labels.editQuestion}
        value={question}
        lang={desk.draft.value.language}
        save={labels.saveQuestion}
        onSave={(text, refused) =>
          offerQuestions(keeping, putQuestion(desk, keeping, { question: text, instead: question }, refused))
        }
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
            aria-label={fill(labels.editThis, { question })}
            onClick={() => (editing.value = true)}
          >
            {labels.edit}
          </button>
          {isOwn && (
            <button
              type="button"
              class="link faint"
              aria-label={fill(labels.forgetThis, { question })}
              onClick={() =>
                void act(async (refused) => {
                  await offerQuestions(keeping, forgetQuestion(desk, question, refused))
                })
              }
            >
              {labels.forget}
            </button>
          )}
        </span>
      </div>
      <Failed failed={failed} />
      {answer !== undefined && <p class="faint">{fill(labels.answered, { words: answer })}</p>}
    </div>
  )
}

interface QuestionFieldProps {
  readonly label: string
  readonly value: string
  readonly lang: string
  readonly save: string
  /** False where it was refused: what was typed stays. */
  readonly onSave: (question: string, refused: (problem: StoreProblem) => void) => Promise<boolean>
  readonly onCancel?: () => void
}

function QuestionField({ label, value, lang, save, onSave, onCancel }: QuestionFieldProps) {
  const { person } = useShows().popup
  const text = useSignal(value)
  const { act, failed } = useOneAct()
  const saving: Act = async (refused) => {
    if (await onSave(text.value, refused)) text.value = ''
  }
  return (
    <form
      class="row question"
      onSubmit={(event) => {
        event.preventDefault()
        void act(saving)
      }}
    >
      <TextField
        label={label}
        value={text.value}
        limit={OWN.line}
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
      <Failed failed={failed} />
    </form>
  )
}
