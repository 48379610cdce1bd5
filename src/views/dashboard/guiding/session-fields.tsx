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
  const words = texts.guiding.session
  const heard = notes.heard.trim()
  return (
    <section class="card stack" aria-label={words.notes}>
      <TextField
        label={words.heard}
        hint={words.heardHint}
        lines={2}
        value={notes.heard}
        limit={OWN.notesTyped}
        onValue={(text) => onChange({ ...notes, heard: text })}
      />
      {heard !== '' && (
        <p class="notice say" dir="auto">
          {fill(words.sayBack, { words: /[.!?]$/u.test(heard) ? heard : `${heard}.` })}
        </p>
      )}
      <TextField
        label={words.notes}
        lines={5}
        value={notes.notes}
        limit={OWN.notesTyped}
        onValue={(text) => onChange({ ...notes, notes: text })}
      />
      <TextField
        label={words.toTry}
        lines={2}
        value={notes.toTry}
        limit={OWN.notesTyped}
        onValue={(toTry) => onChange({ ...notes, toTry })}
      />
      <p class="faint">{words.confidential}</p>
      <Failed failed={failed} />
    </section>
  )
}
