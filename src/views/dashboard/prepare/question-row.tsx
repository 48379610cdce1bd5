import { fill } from '../../../languages/fill.ts'
import { useSurroundings } from '../surroundings.tsx'

interface QuestionRowProps {
  readonly text: string
  readonly place: number
  /** How many questions there are. */
  readonly count: number
  readonly isMoved: boolean
  /** Whether what is dragged would take this place. */
  readonly isTarget: boolean
  readonly onMove: (to: number) => void
  readonly onHold: (isHeld: boolean) => void
  readonly onOver: () => void
  readonly onDrop: () => void
  readonly onRemove: () => void
}

/** So many questions fit into a talk (evidence: questions). */
const FITTING = 3

/** One question: dragged to another place, moved by its arrows, or by Alt and an arrow key. */
export function QuestionRow(props: QuestionRowProps) {
  const { text, place, isMoved, isTarget, onMove, onHold, onOver, onDrop } = props
  const { texts } = useSurroundings()
  return (
    <li
      class={[isMoved && 'moved', isTarget && 'target'].filter(Boolean).join(' ')}
      draggable
      onDragStart={(event) => {
        event.dataTransfer?.setData('text/plain', text)
        onHold(true)
      }}
      onDragEnd={() => onHold(false)}
      onDragOver={(event) => [event.preventDefault(), onOver()]}
      onDrop={(event) => [event.preventDefault(), onDrop()]}
      onKeyDown={(event) => {
        if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
        event.preventDefault()
        onMove(event.key === 'ArrowUp' ? place - 1 : place + 1)
      }}
    >
      <span dir="auto">
        {text}
        {place >= FITTING && <span class="faint"> {texts.calls.prepare.ifTime}</span>}
      </span>
      <RowButtons {...props} />
    </li>
  )
}

function RowButtons({ text, place, count, onMove, onRemove }: QuestionRowProps) {
  const { texts } = useSurroundings()
  const labels = texts.calls.prepare
  const named = (label: string) => fill(label, { question: text })
  return (
    <span class="row close unprinted">
      <button
        type="button"
        class="small"
        aria-label={named(labels.up)}
        disabled={place === 0}
        onClick={() => onMove(place - 1)}
      >
        ↑
      </button>
      <button
        type="button"
        class="small"
        aria-label={named(labels.down)}
        disabled={place === count - 1}
        onClick={() => onMove(place + 1)}
      >
        ↓
      </button>
      <button type="button" class="small quiet" aria-label={named(labels.remove)} onClick={onRemove}>
        ✕
      </button>
    </span>
  )
}
