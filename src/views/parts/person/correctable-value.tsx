import { useState } from 'preact/hooks'
import type { Shows } from '../../../languages/shows.ts'
import { LONGEST } from '../../../model/longest.ts'
import type { Absence, Degree, Field, ScalarField, Seen } from '../../../model/reading.ts'
import { browserZone, clock } from '../../../platform/clock.ts'
import { useShows } from '../interface.tsx'
import { onEscape } from '../on-escape.ts'
import { useEditing } from '../use-editing.ts'
import { atStart, dayText } from '../when.ts'
import { Source } from './source.tsx'

interface CorrectableValueProps {
  readonly field: ScalarField
  readonly seen: Seen<string | number> | undefined
  readonly absent: Absence | undefined
  readonly onCorrect: (field: Field, value: unknown) => void
}

/** One value with its source, or why it is absent; either can be corrected by hand. */
export function CorrectableValue({ field, seen, absent, onCorrect }: CorrectableValueProps) {
  const shows = useShows()
  const { popup, names } = shows
  const [typed, setTyped] = useState<string>()
  const { isEditing, setEditing, button } = useEditing()
  if (isEditing)
    return (
      <form
        class="row"
        onKeyDown={onEscape(() => setEditing(false))}
        onSubmit={(event) => {
          event.preventDefault()
          setEditing(false)
          onCorrect(field, readTyped(field, typed ?? ''))
        }}
      >
        <input
          ref={goInto}
          aria-label={names.field[field]}
          dir="auto"
          maxLength={field === 'about' ? LONGEST.text : LONGEST.line}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit">{popup.person.save}</button>
        <button type="button" class="quiet" onClick={() => setEditing(false)}>
          {popup.person.cancel}
        </button>
      </form>
    )
  const begin = () => {
    setTyped(String(seen?.value ?? ''))
    setEditing(true)
  }
  return (
    <div class="row between">
      {seen ? (
        <details>
          <summary dir="auto">{showValue(field, seen.value, shows)}</summary>
          <Source seen={seen} />
        </details>
      ) : (
        <span class="faint">{names.absence[absent ?? 'unknown']}</span>
      )}
      <button
        type="button"
        class="link faint"
        aria-label={`${popup.person.correct}: ${names.field[field]}`}
        ref={button}
        onClick={begin}
      >
        {popup.person.correct}
      </button>
    </div>
  )
}

/** Whoever begins to correct goes on in the field. */
const goInto = (field: HTMLInputElement | null) => field?.focus()

const counted: readonly ScalarField[] = [
  'degree',
  'mutuals',
  'followers',
  'recommendationsReceived',
  'recommendationsGiven',
]

/** A value as it is read in the interface's language: numbers with its separators, days by its calendar. */
function showValue(field: ScalarField, value: string | number, shows: Shows): string {
  if (field === 'degree') return shows.names.degreeLong[degreeOf(value)]
  if (typeof value === 'number') return new Intl.NumberFormat(shows.code).format(value)
  return field === 'lastActivity'
    ? atStart(dayText(value, clock(), browserZone(), shows.code), shows.code)
    : value
}

/** What was typed, as the field's kind of value; nothing typed says that it is not true. */
const readTyped = (field: ScalarField, typed: string): string | number | null => {
  const text = typed.trim()
  if (text === '') return null
  return counted.includes(field) ? Number.parseInt(text, 10) : text
}

const degreeOf = (value: string | number): Degree => (value === 1 || value === 2 ? value : 3)
