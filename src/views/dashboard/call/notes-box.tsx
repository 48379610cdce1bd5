import { useRef } from 'preact/hooks'
import { marksIn } from '../../../call/marks.ts'
import { TextField } from '../../parts/text-field.tsx'
import { useSurroundings } from '../surroundings.tsx'
import { MarkLine } from './mark-line.tsx'

interface NotesBoxProps {
  readonly notes: string
  readonly onNotes: (notes: string) => void
}

/** The most letters of one call: far above what anybody types in it. Our judgement. */
const LIMIT = 50_000

/** What is written during a call; a line is marked by its first letter, or by a button. */
export function NotesBox({ notes, onNotes }: NotesBoxProps) {
  const { texts } = useSurroundings()
  const box = useRef<HTMLElement>(null)
  const labels = texts.calls.call
  const { takeaways, advice } = marksIn(notes)
  const begin = (mark: string) => {
    onNotes(notes === '' || notes.endsWith('\n') ? `${notes}${mark} ` : `${notes}\n${mark} `)
    const field = box.current?.querySelector('textarea')
    // The field has the new line only after it was drawn.
    setTimeout(() => {
      field?.focus()
      field?.setSelectionRange(field.value.length, field.value.length)
    })
  }
  return (
    <section ref={box} class="stack tight">
      <p class="row end">
        <button type="button" class="chip" onClick={() => begin('*')}>
          <span aria-hidden="true">✦</span> {labels.takeaway}
        </button>
        <button type="button" class="chip" onClick={() => begin('>')}>
          <span class="turns" aria-hidden="true">
            →
          </span>{' '}
          {labels.advice}
        </button>
      </p>
      <TextField
        lines={9}
        label={labels.notes}
        hint={labels.notesHint}
        value={notes}
        limit={LIMIT}
        onValue={onNotes}
      />
      {takeaways.length + advice.length > 0 && (
        <ul class="did">
          {takeaways.map((text) => (
            <MarkLine key={text} kind="takeaway" text={text} />
          ))}
          {advice.map((text) => (
            <MarkLine key={text} kind="advice" text={text} />
          ))}
        </ul>
      )}
    </section>
  )
}
