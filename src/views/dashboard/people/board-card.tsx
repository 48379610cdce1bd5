import { useState } from 'preact/hooks'
import { type Move, movesFrom } from '../../../follow-up/moves.ts'
import { fill } from '../../../languages/fill.ts'
import { type Standing, standings } from '../../../model/standing.ts'
import { clock } from '../../../platform/clock.ts'
import { recordedOf } from '../../../store/touchpoints.ts'
import { whoOf } from '../../parts/who.ts'
import { addressOf } from '../route.ts'
import { useSurroundings } from '../surroundings.tsx'
import type { Row } from './find.ts'

interface BoardCardProps {
  readonly row: Row
  readonly onMove: (to: Standing) => void
  readonly onDrag: (isBegun: boolean) => void
}

/** One person on the board: moved by dragging, by the menu, or by Shift and an arrow key on the name. */
export function BoardCard({ row, onMove, onDrag }: BoardCardProps) {
  const { contact, next, isOwed } = row
  const { texts, shows } = useSurroundings()
  const [moves, setMoves] = useState<readonly Move[]>()
  const labels = texts.people.board
  const reachable = async () =>
    movesFrom(contact.person, await recordedOf(contact.person), {
      hasDraft: row.standing === 'drafted',
      now: clock(),
    })
  const onKey = async (event: KeyboardEvent) => {
    if (!event.shiftKey || (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight')) return
    event.preventDefault()
    const isOn = (event.key === 'ArrowRight') === (document.dir !== 'rtl')
    const to = nearestTo(row.standing, await reachable(), isOn)
    if (to) onMove(to)
  }
  return (
    <li
      class="card stack tight"
      draggable
      onDragStart={(event) => {
        event.dataTransfer?.setData('text/plain', contact.name)
        onDrag(true)
      }}
      onDragEnd={() => onDrag(false)}
    >
      <a
        class="strong"
        draggable={false}
        href={addressOf({ page: 'person', who: whoOf(contact.person) })}
        onKeyDown={onKey}
      >
        <bdi>{contact.name}</bdi>
      </a>
      {next && (
        <p>
          <span class={isOwed ? 'chip due' : 'faint'}>{shows.names.nextStep[next.kind]}</span>
        </p>
      )}
      <details
        class="later"
        onToggle={async ({ currentTarget }) => setMoves(currentTarget.open ? await reachable() : undefined)}
      >
        <summary class="quiet" aria-label={fill(labels.moveWhom, { name: contact.name })}>
          {labels.move}
        </summary>
        {moves?.length === 0 && <p class="faint">{labels.noMove}</p>}
        <div class="row close">
          {moves?.map(({ to, kind }) => (
            <button key={to} type="button" class="chip" onClick={() => onMove(to)}>
              {moveText(shows.names.standing[to], shows.names.touchpoint[kind], labels.moveTo)}
            </button>
          ))}
        </div>
      </details>
    </li>
  )
}

/** Where it leads, and what is noted for it where that is another word. */
const moveText = (standing: string, what: string, text: string) =>
  standing === what ? standing : fill(text, { standing, what })

/** The reachable standing that is nearest in the order of a relationship, on or back. */
function nearestTo(here: Standing, moves: readonly Move[], isOn: boolean): Standing | undefined {
  const rank = (one: Standing) => standings.indexOf(one)
  const beyond = moves
    .map(({ to }) => to)
    .filter((to) => (isOn ? rank(to) > rank(here) : rank(to) < rank(here)))
  const inOrder = beyond.toSorted((one, other) => rank(one) - rank(other))
  return isOn ? inOrder[0] : inOrder.at(-1)
}
