import { useSignal } from '@preact/signals'
import type { Desk } from '../../../desk/desk-state.ts'
import type { Keeping } from '../../../desk/keeping.ts'
import { choose, forgetQuestion, putQuestion } from '../../../desk/question-changes.ts'
import type { Told } from '../../../desk/told.ts'
import { fill } from '../../../languages/fill.ts'
import { findAnswer } from '../../../pipeline.ts'
import { useShows } from '../interface.tsx'
import { Tick } from '../tick.tsx'
import { Failed, useOneAct } from '../use-acts.tsx'
import { QuestionField } from './question-field.tsx'

/** Offers the way back of what was told; false where nothing was. */
export async function offerQuestions(keeping: Keeping, telling: Promise<Told | undefined>): Promise<boolean> {
  const told = await telling
  if (told) keeping.offer(told)
  return told !== undefined
}

interface OneQuestionProps {
  readonly desk: Desk
  readonly keeping: Keeping
  readonly question: string
  readonly all: readonly string[]
}

/** One question: whether it is asked, what the profile says to it, and how it is changed or forgotten. */
export function OneQuestion({ desk, keeping, question, all }: OneQuestionProps) {
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
