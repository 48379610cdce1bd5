import { useMemo } from 'preact/hooks'
import { personId } from '../../../model/person-key.ts'
import { isOwedNow, nearest, standingOf, stepsOf } from '../../../pipeline.ts'
import { everyWord } from '../../../store/every-word.ts'
import { everyStanding, promiseTables } from '../../../store/promises.ts'
import { everyPlace } from '../../../store/readings.ts'
import { fold } from '../../../text/fold.ts'
import { useLiveAtMost } from '../../parts/use-live.ts'
import { useGuessedZones } from '../everybody.tsx'
import { useSurroundings } from '../surroundings.tsx'
import { fits, holds, type Order, type Row, sortRows, type Wanted, writtenOf } from './find.ts'

/** How often everybody is read anew while writes go on, in milliseconds. */
const EVERY = 1_000

/** Everybody with their standing and the nearest of what is open; what happened is not read for it. */
export function useRows(): readonly Row[] | undefined {
  const { now, settings, zone } = useSurroundings()
  const everybody = useLiveAtMost(everyStanding, { tables: promiseTables, every: EVERY })
  const guesses = useGuessedZones()
  return useMemo(
    () =>
      everybody?.map(({ contact, open, standing, last }) => {
        const guessed = guesses.get(personId(contact.person))
        const context = { hasDraft: false, now, settings, myZone: zone, zone: contact.zone, guessed }
        const next = nearest(contact.person, stepsOf(contact.person, open, context), now)
        return {
          contact,
          standing: standingOf({ standing, open }, now),
          last,
          next: next.kind === 'none' ? undefined : next,
          isOwed: isOwedNow(next, now),
        }
      }),
    [everybody, guesses, now, settings, zone],
  )
}

/**
 * Those that are looked for, in order. Names are looked through at once; what was written is read once a search has begun, and
 * looked through as soon as it is there.
 */
export function useFound(rows: readonly Row[] | undefined, search: string, wanted: Wanted, order: Order) {
  const { shows } = useSurroundings()
  const isSearched = search.trim() !== ''
  const written = useLiveAtMost(
    async () => (isSearched ? everyWord() : undefined),
    { tables: ['touchpoints', 'notes', 'joins'], every: EVERY },
    [isSearched],
  )
  const folded = useMemo(
    () =>
      isSearched && rows
        ? new Map(rows.map((row) => [row.contact, writtenOf(row.contact, written)] as const))
        : undefined,
    [isSearched, rows, written],
  )
  const isPlaced = (wanted.place ?? '').trim() !== ''
  const places = useLiveAtMost(
    async () => (isPlaced && rows ? everyPlace(rows.map(({ contact }) => contact.person)) : undefined),
    { tables: ['readings', 'corrections', 'joins'], every: EVERY },
    [isPlaced, rows?.length],
  )
  const inOrder = useMemo(() => rows && sortRows(rows, order, shows.code), [rows, order, shows])
  return useMemo(
    () =>
      inOrder?.filter(
        (row) =>
          fits(row, wanted) &&
          (!isPlaced || holds(fold(places?.get(personId(row.contact.person)) ?? ''), wanted.place ?? '')) &&
          (!isSearched || holds(folded?.get(row.contact) ?? '', search)),
      ),
    [inOrder, folded, places, search, wanted],
  )
}
