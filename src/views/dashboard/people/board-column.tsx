import { plural } from '../../../languages/fill.ts'
import { personId } from '../../../model/person-key.ts'
import type { Standing } from '../../../model/standing.ts'
import { useSurroundings } from '../surroundings.tsx'
import { BoardCard } from './board-card.tsx'
import type { Row } from './find.ts'

/** So many people of one standing stand on the board; the list has them all. */
const SHOWN = 30

interface BoardColumnProps {
  readonly standing: Standing
  readonly rows: readonly Row[]
  /** Who is held, in whichever column they stand. */
  readonly dragged: Row | undefined
  readonly onDragged: (row: Row | undefined) => void
  readonly onMove: (row: Row, to: Standing) => void
  readonly onAll: () => void
}

/** Everybody of one standing; whoever is dropped here is moved here. */
export function BoardColumn({ standing, rows, dragged, onDragged, onMove, onAll }: BoardColumnProps) {
  const { texts, shows } = useSurroundings()
  const labels = texts.people.board
  const drop = () => {
    if (dragged && dragged.standing !== standing) onMove(dragged, standing)
    onDragged(undefined)
  }
  return (
    <section
      aria-label={shows.names.standing[standing]}
      class={rows.length === 0 ? 'column empty' : 'column'}
      onDragOver={(event) => dragged && event.preventDefault()}
      onDrop={(event) => [event.preventDefault(), drop()]}
    >
      <h2>
        {shows.names.standing[standing]}{' '}
        <span class="faint">{new Intl.NumberFormat(shows.code).format(rows.length)}</span>
      </h2>
      {rows.length === 0 && <p class="faint">{labels.nobody}</p>}
      <ul class="plain">
        {rows.slice(0, SHOWN).map((row) => (
          <BoardCard
            key={personId(row.contact.person)}
            row={row}
            onMove={(to) => onMove(row, to)}
            onDrag={(isBegun) => onDragged(isBegun ? row : undefined)}
          />
        ))}
      </ul>
      {rows.length > SHOWN && (
        <button type="button" class="link" onClick={onAll}>
          {plural(shows.code, labels.moreOf, rows.length - SHOWN)}
        </button>
      )}
    </section>
  )
}
