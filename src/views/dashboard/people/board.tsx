import { useState } from 'preact/hooks'
import { movesFrom, noteWay } from '../../../follow-up/moves.ts'
import { fill } from '../../../languages/fill.ts'
import { type Standing, standings } from '../../../model/standing.ts'
import type { Touchpoint, TouchpointKind } from '../../../model/touchpoint.ts'
import { clock } from '../../../platform/clock.ts'
import { record, recordedOf } from '../../../store/touchpoints.ts'
import { Failed, useOneAct } from '../../parts/use-acts.tsx'
import { AddTouchpoint } from '../person/add-touchpoint.tsx'
import { useSurroundings } from '../surroundings.tsx'
import { BoardColumn } from './board-column.tsx'
import type { Row } from './find.ts'

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
        {standings.map((standing) => (
          <BoardColumn
            key={standing}
            standing={standing}
            rows={rows.filter((row) => row.standing === standing)}
            dragged={dragged}
            onDragged={setDragged}
            onMove={move}
            onAll={() => onAll(standing)}
          />
        ))}
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
