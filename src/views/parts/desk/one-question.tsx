import type { Desk } from '../../../desk/desk-state.ts'
import type { Keeping } from '../../../desk/keeping.ts'
import { choose, forgetQuestion, putQuestion } from '../../../desk/question-changes.ts'
import { fill } from '../../../languages/fill.ts'
import { findAnswer } from '../../../pipeline.ts'
import { useShows } from '../interface.tsx'
import { Tick } from '../tick.tsx'
import { Failed, useOneAct } from '../use-acts.tsx'
import { useEditing } from '../use-editing.ts'
import { offerQuestions } from './offer-questions.ts'
import { QuestionField } from './question-field.tsx'

interface OneQuestionProps {
  readonly desk: Desk
  readonly keeping: Keeping
  readonly question: string
  /** All that stand there, in their order. */
  readonly all: readonly string[]
}

/** A question that the message asks or could ask: chosen, put right, or removed from the user's own. */
export function OneQuestion({ desk, keeping, question, all }: OneQuestionProps) {
  const { desk: labels } = useShows().popup
  const { isEditing, setEditing, button } = useEditing()
  const { act, failed } = useOneAct()
  const chosen = desk.draft.value.questions
  const { language } = desk
  const answer = findAnswer(question, desk.known.value, language.value.recognises.questions)
  const isOwn = desk.questions.value.own.includes(question)
  if (isEditing)
    return (
      <QuestionField
        label={labels.editQuestion}
        value={question}
        lang={desk.draft.value.language}
        save={labels.saveQuestion}
        onSave={(text, refused) =>
          offerQuestions(keeping, putQuestion(desk, keeping, { question: text, instead: question }, refused))
        }
        onCancel={() => setEditing(false)}
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
            ref={button}
            onClick={() => setEditing(true)}
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
