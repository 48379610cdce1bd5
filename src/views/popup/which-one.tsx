import type { PersonOnPage } from '../../model/reading.ts'
import { useShows } from '../parts/interface.tsx'

interface WhichOneProps {
  readonly people: readonly PersonOnPage[]
  readonly onChoose: (handle: string) => void
}

/** The people on a page that shows several: one is chosen, none is guessed. */
export function WhichOne({ people, onChoose }: WhichOneProps) {
  return (
    <ul class="stack tight people" aria-label={useShows().popup.unreadable.whichTitle}>
      {people.map(({ handle, name, note }) => (
        <li key={handle}>
          <button type="button" class="choice" onClick={() => onChoose(handle)}>
            <span class="block sided" dir="auto">
              {name}
            </span>
            {note && (
              <span class="faint block sided" dir="auto">
                {note}
              </span>
            )}
          </button>
        </li>
      ))}
    </ul>
  )
}
