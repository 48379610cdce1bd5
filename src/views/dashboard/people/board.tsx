import { useState } from 'preact/hooks'
import { movesFrom, noteWay } from '../../../follow-up/moves.ts'
import { fill, plural } from '../../../languages/fill.ts'
import { personId } from '../../../model/person-key.ts'
import { type Standing, standings, type Touchpoint, type TouchpointKind } from '../../../model/touchpoint.ts'
import { clock } from '../../../platform/clock.ts'
import { record, recordedOf } from '../../../store/touchpoints.ts'
import { Failed, useOneAct } from '../../parts/use-acts.tsx'
import { AddTouchpoint } from '../person/add-touchpoint.tsx'
import { useSurroundings } from '../surroundings.tsx'
import { BoardCard } from './board-card.tsx'
import type { Row } from './find.ts'

/** So many people of one standing stand on the board; the list has them all. */
const SHOWN = 30

interface BoardProps {
  readonly rows: readonly Row[]
  /** Shows everybody of one standing as a list. */
  readonly onAll: (standing: Standing) => void
}

/** What is still to be said before it is noted. */
interface Asked {
  readonly row: Row
  readonly kind: TouchpointKind
  readonly touchpoints: readonly Touchpoint[]
}

/** Everybody by standing. Whoever is moved has noted what leads there, and nothing else. */
export function Board({ rows, onAll }: BoardProps) {
  const { texts, shows } = useSurroundings()
  const [dragged, setDragged] = useState<Row>()
  const [asked, setAsked] = useState<Asked>()
  const [said, setSaid] = useState('')
  const { act, failed } = useOneAct()
  const labels = texts.people.board
  const move = (row: Row, to: Standing) =>
    act(
      async (refused) => {
        setSaid('')
        const { person, name } = row.contact
        const touchpoints = await recordedOf(person)
        const now = clock()
        const way = movesFrom(person, touchpoints, { hasDraft: row.standing === 'drafted', now }).find(
          (one) => one.to === to,
        )
        if (!way) {
          setSaid(fill(labels.noWay, { name, standing: shows.names.standing[to] }))
          return undefined
        }
        if (!way.isWhole) {
          setAsked({ row, kind: way.kind, touchpoints })
          return undefined
        }
        const kept = await record(noteWay(person, way, touchpoints, now)).orElse(refused)
        if (kept) setSaid(fill(labels.noted, { name, what: shows.names.touchpoint[way.kind] }))
        return kept
      },
      { onUndone: () => setSaid('') },
    )
  return (
    <>
      <p class="faint">{labels.how}</p>
      <p role="status" class={said === '' ? 'hidden' : 'soft'}>
        {said}
      </p>
      <Failed failed={failed} />
      <div class="board">
        {standings.map((standing) => {
          const here = rows.filter((row) => row.standing === standing)
          const drop = () => {
            if (dragged && dragged.standing !== standing) move(dragged, standing)
            setDragged(undefined)
          }
          return (
            <section
              key={standing}
              aria-label={shows.names.standing[standing]}
              class={here.length === 0 ? 'column empty' : 'column'}
              onDragOver={(event) => dragged && event.preventDefault()}
              onDrop={(event) => [event.preventDefault(), drop()]}
            >
              <h2>
                {shows.names.standing[standing]}{' '}
                <span class="faint">{new Intl.NumberFormat(shows.code).format(here.length)}</span>
              </h2>
              {here.length === 0 && <p class="faint">{labels.nobody}</p>}
              <ul class="plain">
                {here.slice(0, SHOWN).map((row) => (
                  <BoardCard
                    key={personId(row.contact.person)}
                    row={row}
                    onMove={(to) => move(row, to)}
                    onDrag={(isBegun) => setDragged(isBegun ? row : undefined)}
                  />
                ))}
              </ul>
              {here.length > SHOWN && (
                <button type="button" class="link" onClick={() => onAll(standing)}>
                  {plural(shows.code, labels.moreOf, here.length - SHOWN)}
                </button>
              )}
            </section>
          )
        })}
      </div>
      {asked && (
        <AddTouchpoint
          contact={asked.row.contact}
          touchpoints={asked.touchpoints}
          startWith={asked.kind}
          onDone={() => setAsked(undefined)}
        />
      )}
    </>
  )
}
