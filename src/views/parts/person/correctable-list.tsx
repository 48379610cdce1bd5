import { useState } from 'preact/hooks'
import { fill } from '../../../languages/fill.ts'
import type { Field, FieldValue, ListField, Seen } from '../../../model/reading.ts'
import { useShows } from '../interface.tsx'
import { EntryEditor } from './entry-editor.tsx'
import { isTypedList } from './entry-parts.ts'
import { entryText } from './entry-text.ts'
import { Source } from './source.tsx'

interface CorrectableListProps {
  readonly field: ListField
  readonly entries: readonly Seen<FieldValue<ListField>>[]
  readonly onCorrect: (field: Field, value: unknown) => void
}

/** The entries of a list, each with its source; each can be corrected or called untrue, and one can be added. */
export function CorrectableList({ field, entries, onCorrect }: CorrectableListProps) {
  const shows = useShows()
  const { popup, names } = shows
  const [open, setOpen] = useState<number | 'new'>()
  const values: readonly unknown[] = entries.map(({ value }) => value)
  const save = (changed: readonly unknown[]) => {
    setOpen(undefined)
    onCorrect(field, changed.length > 0 ? changed : null)
  }
  return (
    <>
      {entries.length > 0 && (
        <ul>
          {entries.map((entry, at) => (
            <li key={`${entry.quote} ${entry.at}`}>
              {open === at && isTypedList(field) ? (
                <EntryEditor
                  field={field}
                  value={entry.value}
                  onSave={(value) => save(values.with(at, value))}
                  onCancel={() => setOpen(undefined)}
                />
              ) : (
                <details>
                  <summary dir="auto">{entryText(entry.value, shows)}</summary>
                  <Source seen={entry} />
                  <p class="row close">
                    {isTypedList(field) && (
                      <button type="button" class="link faint" onClick={() => setOpen(at)}>
                        {popup.person.correct}
                      </button>
                    )}
                    <button type="button" class="link faint" onClick={() => save(values.toSpliced(at, 1))}>
                      {popup.person.untrue}
                    </button>
                  </p>
                </details>
              )}
            </li>
          ))}
        </ul>
      )}
      {isTypedList(field) &&
        (open === 'new' ? (
          <EntryEditor
            field={field}
            value={undefined}
            onSave={(value) => save([...values, value])}
            onCancel={() => setOpen(undefined)}
          />
        ) : (
          <button
            type="button"
            class="link faint"
            aria-label={fill(popup.person.addTo, { field: names.field[field] })}
            onClick={() => setOpen('new')}
          >
            {popup.person.addEntry}
          </button>
        ))}
    </>
  )
}
