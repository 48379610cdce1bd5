import { fill } from '../../../languages/fill.ts'
import { whoOf } from '../../parts/who.ts'
import { addressOf } from '../route.ts'
import { useSurroundings } from '../surroundings.tsx'
import type { Row } from './find.ts'

interface PersonRowProps {
  readonly row: Row
  readonly isChosen: boolean
  readonly onChoose: () => void
}

/** Somebody in the list: their standing, who they are, and the nearest of what is open. */
export function PersonRow({ row, isChosen, onChoose }: PersonRowProps) {
  const { contact, standing, next, isOwed } = row
  const { texts, shows } = useSurroundings()
  return (
    <>
      <label class="tick">
        <input
          type="checkbox"
          aria-label={fill(texts.people.choose, { name: contact.name })}
          checked={isChosen}
          onChange={onChoose}
        />
        <span class="chip">{shows.names.standing[standing]}</span>
      </label>
      <div>
        <a href={addressOf({ page: 'person', who: whoOf(contact.person) })}>
          <bdi>{contact.name}</bdi>
        </a>
        {contact.headline && (
          <p class="faint">
            <bdi>{contact.headline}</bdi>
          </p>
        )}
      </div>
      {next && <span class={isOwed ? 'chip due' : 'faint'}>{shows.names.nextStep[next.kind]}</span>}
    </>
  )
}
