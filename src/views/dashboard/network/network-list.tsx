import { useEffect, useMemo, useState } from 'preact/hooks'
import { personId } from '../../../model/person-key.ts'
import type { Counts, FilterId } from '../../../network/filters.ts'
import type { RankedConnection } from '../../../network/rank.ts'
import { everyKey } from '../../../store/people.ts'
import { LongList } from '../../parts/long-list.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { useLive } from '../../parts/use-live.ts'
import { addressOf } from '../route.ts'
import { useSurroundings } from '../surroundings.tsx'
import { NetworkRow } from './network-row.tsx'
import { openRows, type Rows } from './rows.ts'
import type { Network } from './use-network.ts'

interface NetworkListProps {
  readonly network: Network
  readonly counts: Counts
}

/** The lists, in the order of their filters. */
const shown: readonly FilterId[] = ['reason', 'colleagues', 'own', 'alumni', 'speakers', 'everybody']

/** Whom to ask first, with the reasons; searched and filtered by the worker. */
export function NetworkList({ network, counts }: NetworkListProps) {
  const { texts, shows } = useSurroundings()
  const labels = texts.network
  const [filter, setFilter] = useState<FilterId>('reason')
  const [text, setText] = useState('')
  const rows = useRows(network, filter, text)
  const kept = useLive(everyKey)
  const isKept = useMemo(() => new Set(kept?.map(personId)), [kept])
  const number = new Intl.NumberFormat(shows.code)
  return (
    <section class="stack tight" aria-labelledby="whom">
      <div class="row between">
        <h2 id="whom">{labels.whom}</h2>
        <Persona network={network} />
      </div>
      <TextField label={labels.search} value={text} onValue={setText} />
      <fieldset class="row close" aria-label={labels.show}>
        {shown.map((id) => (
          <button
            key={id}
            type="button"
            class="chip"
            aria-pressed={id === filter}
            onClick={() => setFilter(id)}
          >
            {labels.filters[id]} {number.format(counts[id])}
          </button>
        ))}
      </fieldset>
      {rows && rows.total === 0 && (
        <p class="soft" role="status">
          {text.trim() === '' ? labels.noneHere[filter] : labels.noneFound}
        </p>
      )}
      {rows && rows.total > 0 && (
        <LongList items={placesOf(rows)} keyOf={({ at }) => String(at)}>
          {({ at }) => (
            <Row rows={rows} at={at}>
              {(row) => <NetworkRow row={row} network={network} isKept={isKept.has(row.connection.id)} />}
            </Row>
          )}
        </LongList>
      )}
      <p class="faint">{labels.order}</p>
    </section>
  )
}

function Persona({ network: { persona } }: { readonly network: Network }) {
  const { texts } = useSurroundings()
  const labels = texts.network
  if (!persona)
    return (
      <p class="faint">
        {labels.noPersona} <a href={addressOf({ page: 'personas' })}>{labels.makePersona}</a>
      </p>
    )
  return (
    <p class="faint">
      {labels.forPersona}{' '}
      <a href={addressOf({ page: 'persona', id: persona.id, step: 0 })}>
        <bdi>{persona.title || texts.personas.untitled}</bdi>
      </a>
    </p>
  )
}

/** The rows of the list that is wanted; those of the one before stay until it is here. */
function useRows({ desk, turn }: Network, filter: FilterId, text: string): Rows | undefined {
  const [rows, setRows] = useState<Rows>()
  useEffect(() => {
    let wanted = true
    openRows(desk(), { filter, text }).then(
      (found) => wanted && setRows(found),
      // The worker was ended: the next order asks again.
      () => undefined,
    )
    return () => {
      wanted = false
    }
  }, [turn, filter, text])
  return rows
}

interface Place {
  readonly at: number
}
const places = new WeakMap<Rows, readonly Place[]>()

/** One value a row: the row itself comes once it is in sight. */
function placesOf(rows: Rows): readonly Place[] {
  const known = places.get(rows) ?? Array.from({ length: rows.total }, (_, at) => ({ at }))
  places.set(rows, known)
  return known
}

interface RowProps {
  readonly rows: Rows
  readonly at: number
  readonly children: (row: RankedConnection) => preact.ComponentChildren
}

function Row({ rows, at, children }: RowProps) {
  const ready = rows.ready(at)
  const [, setCame] = useState<object>()
  useEffect(() => {
    let wanted = true
    if (!ready)
      rows.ask(at).then(
        () => wanted && setCame({}),
        () => undefined,
      )
    return () => {
      wanted = false
    }
  }, [rows, at])
  return ready ? children(ready) : <p class="faint">…</p>
}
