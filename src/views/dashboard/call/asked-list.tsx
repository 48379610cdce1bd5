import type { Sheet } from '../../../call/sheet.ts'
import { useSurroundings } from '../surroundings.tsx'

interface AskedListProps {
  readonly questions: Sheet['questions']
  readonly onQuestions: (questions: Sheet['questions']) => void
}

/** The questions of the sheet, each to be marked as asked. */
export function AskedList({ questions, onQuestions }: AskedListProps) {
  const { texts } = useSurroundings()
  const labels = texts.calls.call
  if (questions.length === 0) return null
  const next = questions.findIndex(({ isAsked }) => !isAsked)
  return (
    <section>
      <h2>{labels.questions}</h2>
      <ul class="card did">
        {questions.map(({ text, isAsked }, place) => (
          <li key={text}>
            <span class="shape" role="img" aria-label={isAsked ? labels.isAsked : labels.notAsked}>
              {isAsked ? '●' : '○'}
            </span>
            <span class={isAsked ? 'soft' : place === next ? 'strong' : ''} dir="auto">
              {text}
            </span>
            <button
              type="button"
              class="small"
              aria-pressed={isAsked}
              aria-label={`${labels.asked}: ${text}`}
              onClick={() => onQuestions(questions.with(place, { text, isAsked: !isAsked }))}
            >
              {labels.asked}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
