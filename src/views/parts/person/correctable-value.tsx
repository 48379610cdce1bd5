import { useState } from 'preact/hooks'
import type { Absence, Degree, Field, ScalarField, Seen } from '../../../model/reading.ts'
import { useShows } from '../interface.tsx'
import { Source } from './source.tsx'

interface CorrectableValueProps {
  readonly field: ScalarField
  readonly seen: Seen<string | number> | undefined
  readonly absent: Absence | undefined
  readonly onCorrect: (field: Field, value: unknown) => void
}

/** One value with its source, or why it is absent; either can be corrected by hand. */
export function CorrectableValue({ field, seen, absent, onCorrect }: CorrectableValueProps) {
  const { popup, names } = useShows()
  const [typed, setTyped] = useState<string>()
  const [open, setOpen] = useState(false)
  if (open)
    return (
      <form
        class="row"
        onSubmit={(event) => {
          event.preventDefault()
          setOpen(false)
          onCorrect(field, typedValue(field, typed ?? ''))
        }}
      >
        <input
          aria-label={names.field[field]}
          dir="auto"
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit">{popup.person.save}</button>
        <button type="button" class="quiet" onClick={() => setOpen(false)}>
          {popup.person.cancel}
        </button>
      </form>
    )
  const begin = () => {
    setTyped(String(seen?.value ?? ''))
    setOpen(true)
  }
  return (
    <div class="row between">
      {seen ? (
        <details>
          <summary dir="auto">
            {field === 'degree' ? names.degreeLong[degreeOf(seen.value)] : seen.value}
          </summary>
          <Source seen={seen} />
        </details>
      ) : (
        <span class="faint">{names.absence[absent ?? 'unknown']}</span>
      )}
      <button
        type="button"
        class="link faint"
        aria-label={`${popup.person.correct}: ${names.field[field]}`}
        onClick={begin}
      >
        {popup.person.correct}
      </button>
    </div>
  )
}

/** What was typed, as the field's kind of value; nothing typed says that it is not true. */
const typedValue = (field: ScalarField, typed: string): string | number | null => {
  const words = typed.trim()
  if (words === '') return null
  return field === 'degree' || field === 'mutuals' ? Number.parseInt(words, 10) : words
}

const degreeOf = (value: string | number): Degree => (value === 1 || value === 2 ? value : 3)
