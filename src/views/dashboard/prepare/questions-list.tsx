import { useState } from 'preact/hooks'
import type { Sheet } from '../../../call/sheet.ts'
import { fill } from '../../../languages/fill.ts'
import { ChoiceField } from '../../parts/choice-field.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { useSurroundings } from '../surroundings.tsx'

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

/** So many questions fit into a talk (evidence: questions). */
const FITTING = 3

/** The questions in their order, to be moved by arrows or by keys, with the bank and own ones. */
export function QuestionsList({ questions, bank, answeredBy, minutes, onQuestions }: QuestionsListProps) {
  const { texts } = useSurroundings()
  const words = texts.calls.prepare
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
        <h2>{words.questions}</h2>
        <p class="faint">{fill(words.fit, { minutes })}</p>
      </div>
      <ol class="card ordered">
        {questions.map(({ text }, place) => (
          <li
            key={text}
            class={moved?.to === place ? 'moved' : ''}
            onKeyDown={(event) => {
              if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
              event.preventDefault()
              move(place, event.key === 'ArrowUp' ? place - 1 : place + 1)
            }}
          >
            <span dir="auto">
              {text}
              {place >= FITTING && <span class="faint"> {words.ifTime}</span>}
            </span>
            <span class="row close unprinted">
              <button
                type="button"
                class="small"
                aria-label={fill(words.up, { question: text })}
                disabled={place === 0}
                onClick={() => move(place, place - 1)}
              >
                ↑
              </button>
              <button
                type="button"
                class="small"
                aria-label={fill(words.down, { question: text })}
                disabled={place === questions.length - 1}
                onClick={() => move(place, place + 1)}
              >
                ↓
              </button>
              <button
                type="button"
                class="small quiet"
                aria-label={fill(words.remove, { question: text })}
                onClick={() => {
                  setMoved(undefined)
                  onQuestions(questions.toSpliced(place, 1))
                }}
              >
                ✕
              </button>
            </span>
          </li>
        ))}
      </ol>
      <p class="faint below unprinted" role="status">
        {moved && `${fill(words.moved, { from: moved.from + 1, to: moved.to + 1 })} `}
        {words.orderHint}
      </p>
      {setAside && (
        <div class="finding below unprinted">
          <span>
            <b>{fill(words.setAside, { question: setAside.question })}</b>{' '}
            {fill(words.answered, { quote: setAside.quote })}
          </span>
          <button type="button" class="quiet small" onClick={() => put(setAside.question)}>
            {words.askAnyway}
          </button>
        </div>
      )}
      <AddQuestion
        bank={bank.filter((one) => !questions.some(({ text }) => text === one))}
        onQuestion={offer}
      />
    </section>
  )
}

interface AddQuestionProps {
  readonly bank: readonly string[]
  readonly onQuestion: (question: string) => void
}

/** A question of one's own, or one from the bank. */
function AddQuestion({ bank, onQuestion }: AddQuestionProps) {
  const { texts } = useSurroundings()
  const [typed, setTyped] = useState('')
  const words = texts.calls.prepare
  return (
    <div class="columns below unprinted">
      <form
        class="row end"
        onSubmit={(event) => {
          event.preventDefault()
          onQuestion(typed)
          setTyped('')
        }}
      >
        <div class="grow">
          <TextField label={words.add} value={typed} onValue={setTyped} limit={1_000} />
        </div>
        <button type="submit">{words.addButton}</button>
      </form>
      {bank.length > 0 && (
        <ChoiceField
          label={words.bank}
          value=""
          options={[{ value: '', text: '–' }, ...bank.map((value) => ({ value, text: value }))]}
          onValue={(question) => question !== '' && onQuestion(question)}
        />
      )}
    </div>
  )
}
