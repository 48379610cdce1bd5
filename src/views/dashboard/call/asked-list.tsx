import type { Sheet } from '../../../call/sheet.ts'
import { useSurroundings } from '../surroundings.tsx'

interface AskedListProps {
  readonly questions: Sheet['questions']
  readonly onQuestions: (questions: Sheet['questions']) => void
}

/** The questions of the sheet, each to be marked as asked. */
export function AskedList({ questions, onQuestions }: AskedListProps) {
  const { texts } = useSurroundings()
  const words = texts.calls.call
  if (questions.length === 0) return null
  const next = questions.findIndex(({ isAsked }) => !isAsked)
  return (
    <section>
      <h2>{words.questions}</h2>
      <ul class="card did">
        {questions.map(({ text, isAsked }, place) => (
          <li key={text}>
            <span class="shape" role="img" aria-label={isAsked ? words.isAsked : words.notAsked}>
              {isAsked ? '●' : '○'}
            </span>
            <span class={isAsked ? 'soft' : place === next ? 'strong' : ''} dir="auto">
              {text}
            </span>
            <button
              type="button"
              class="small"
              aria-pressed={isAsked}
              aria-label={`${words.asked}: ${text}`}
              onClick={() => onQuestions(questions.with(place, { text, isAsked: !isAsked }))}
            >
              {words.asked}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
