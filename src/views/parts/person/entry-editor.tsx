import { useState } from 'preact/hooks'
import { useShows } from '../interface.tsx'
import { type EntryPart, entryParts, makeEntry, readTypedParts, type TypedList } from './entry-parts.ts'

interface EntryEditorProps {
  readonly field: TypedList
  /** The value that is corrected, or undefined for a new entry. */
  readonly value: unknown
  readonly onSave: (value: unknown) => void
  readonly onCancel: () => void
}

const dates: readonly EntryPart[] = ['from', 'to']

/** One entry of a list, part by part. Dates are years or months; the end may be the word for what goes on. */
export function EntryEditor({ field, value, onSave, onCancel }: EntryEditorProps) {
  const { names, popup } = useShows()
  const shown = (part: string, text: string) => (part === 'to' && text === 'now' ? names.now : text)
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>(readTypedParts(value))
  const parts: readonly EntryPart[] = entryParts[field]
  const pattern = (part: EntryPart) =>
    part === 'to' ? `\\d{4}(-(0[1-9]|1[0-2]))?|${names.now}` : '\\d{4}(-(0[1-9]|1[0-2]))?'
  return (
    <form
      class="stack tight entry"
      onSubmit={(event) => {
        event.preventDefault()
        const to = typed.to === names.now ? 'now' : typed.to
        onSave(makeEntry(field, { ...typed, ...(to !== undefined && { to }) }, value))
      }}
    >
      {parts.map((part, at) => (
        <label key={part}>
          <span class="faint">{names.entryPart[part]}</span>
          <input
            dir="auto"
            required={at === 0}
            maxLength={500}
            value={shown(part, typed[part] ?? '')}
            {...(dates.includes(part) && {
              pattern: pattern(part),
              title: names.datePattern,
              placeholder: names.datePattern,
            })}
            onInput={({ currentTarget }) => setTyped({ ...typed, [part]: currentTarget.value })}
          />
        </label>
      ))}
      <div class="row">
        <button type="submit">{popup.person.save}</button>
        <button type="button" class="quiet" onClick={onCancel}>
          {popup.person.cancel}
        </button>
      </div>
    </form>
  )
}
