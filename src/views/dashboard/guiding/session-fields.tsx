import { fill } from '../../../languages/fill.ts'
import type { SessionNotes } from '../../../model/giving.ts'
import { OWN } from '../../../model/longest.ts'
import { TextField } from '../../parts/text-field.tsx'
import { Failed, type FailedAct } from '../../parts/use-acts.tsx'
import { useSurroundings } from '../surroundings.tsx'

interface SessionFieldsProps {
  readonly notes: SessionNotes
  readonly onChange: (notes: SessionNotes) => void
  readonly failed: FailedAct | undefined
}

/** What I heard, said back; my notes; what they want to try. */
export function SessionFields({ notes, onChange, failed }: SessionFieldsProps) {
  const { texts } = useSurroundings()
  const labels = texts.guiding.session
  const heard = notes.heard.trim()
  return (
    <section class="card stack" aria-label={labels.notes}>
      <TextField
        label={labels.heard}
        hint={labels.heardHint}
        lines={2}
        value={notes.heard}
        limit={OWN.notesTyped}
        onValue={(text) => onChange({ ...notes, heard: text })}
      />
      {heard !== '' && (
        <p class="notice say" dir="auto">
          {fill(labels.sayBack, { words: /[.!?]$/u.test(heard) ? heard : `${heard}.` })}
        </p>
      )}
      <TextField
        label={labels.notes}
        lines={5}
        value={notes.notes}
        limit={OWN.notesTyped}
        onValue={(text) => onChange({ ...notes, notes: text })}
      />
      <TextField
        label={labels.toTry}
        lines={2}
        value={notes.toTry}
        limit={OWN.notesTyped}
        onValue={(toTry) => onChange({ ...notes, toTry })}
      />
      <p class="faint">{labels.confidential}</p>
      <Failed failed={failed} />
    </section>
  )
}
