import { useState } from 'preact/hooks'
import type { Sheet } from '../../../call/sheet.ts'
import { fill } from '../../../languages/fill.ts'
import { useSurroundings } from '../surroundings.tsx'
import { AddQuestion } from './add-question.tsx'
import { QuestionRow } from './question-row.tsx'

type Questions = Sheet['questions']

interface QuestionsListProps {
  readonly questions: Questions
  /** Questions to choose from. */
  readonly bank: readonly string[]
  /** What the profile says to a question, where it answers it. */
  readonly answeredBy: (question: string) => string | undefined
  readonly minutes: number
  readonly onQuestions: (questions: Questions) => void
}

/** The questions in their order, to be moved by dragging, by arrows or by keys, with the bank and own ones. */
export function QuestionsList({ questions, bank, answeredBy, minutes, onQuestions }: QuestionsListProps) {
  const { texts } = useSurroundings()
  const labels = texts.calls.prepare
  const [held, setHeld] = useState<number>()
  const [target, setTarget] = useState<number>()
  const [moved, setMoved] = useState<{ readonly from: number; readonly to: number }>()
  const [setAside, setSetAside] = useState<{ readonly question: string; readonly quote: string }>()
  const move = (from: number, to: number) => {
    const one = questions[from]
    if (!one || to < 0 || to >= questions.length) return
    onQuestions(questions.toSpliced(from, 1).toSpliced(to, 0, one))
    setMoved({ from, to })
  }
  const put = (text: string) => {
    setSetAside(undefined)
    setMoved(undefined)
    if (!questions.some((one) => one.text === text)) onQuestions([...questions, { text, isAsked: false }])
  }
  const offer = (typed: string) => {
    const text = typed.trim().replace(/\s+/gu, ' ')
    if (text === '') return
    const quote = answeredBy(text)
    if (quote === undefined) put(text)
    else setSetAside({ question: text, quote })
  }
  return (
    <section>
      <div class="row between base">
        <h2>{labels.questions}</h2>
        <p class="faint">{fill(labels.fit, { minutes })}</p>
      </div>
      <ol class="card ordered">
        {questions.map(({ text }, place) => (
          <QuestionRow
            key={text}
            text={text}
            place={place}
            count={questions.length}
            isMoved={moved?.to === place}
            isTarget={held !== undefined && target === place && held !== place}
            onMove={(to) => move(place, to)}
            onHold={(isHeld) => setHeld(isHeld ? place : undefined)}
            onOver={() => held !== undefined && setTarget(place)}
            onDrop={() => held !== undefined && held !== place && move(held, place)}
            onRemove={() => {
              setMoved(undefined)
              onQuestions(questions.toSpliced(place, 1))
            }}
          />
        ))}
      </ol>
      <p class="faint below unprinted" role="status">
        {moved && `${fill(labels.moved, { from: moved.from + 1, to: moved.to + 1 })} `}
        {labels.orderHint}
      </p>
      {setAside && <SetAside {...setAside} onAsk={() => put(setAside.question)} />}
      <AddQuestion
        bank={bank.filter((one) => !questions.some(({ text }) => text === one))}
        onQuestion={offer}
      />
    </section>
  )
}

interface SetAsideProps {
  readonly question: string
  /** What the profile says to it. */
  readonly quote: string
  readonly onAsk: () => void
}

/** A question that the profile answers already, to be asked all the same. */
function SetAside({ question, quote, onAsk }: SetAsideProps) {
  const labels = useSurroundings().texts.calls.prepare
  return (
    <div class="finding below unprinted">
      <span>
        <b>{fill(labels.setAside, { question })}</b> {fill(labels.answered, { quote })}
      </span>
      <button type="button" class="quiet small" onClick={onAsk}>
        {labels.askAnyway}
      </button>
    </div>
  )
}
