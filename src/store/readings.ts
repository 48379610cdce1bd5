import type { Join } from '../model/join.ts'
import type { Correction } from '../model/known.ts'
import { type PersonKey, personId } from '../model/person-key.ts'
import type { Reading } from '../model/reading.ts'
import { db } from './db.ts'
import { groupByPerson } from './group-by-person.ts'
import { everyKeyOf, joins, keysOf } from './joins.ts'
import { contacts } from './people.ts'
import { everyRow, putRows, removeRows, rowsOfPersons } from './rows.ts'
import { write } from './write.ts'
import type { Writing } from './writing.ts'

/** The readings of a person, from all pages that were joined, oldest first. */
export const readingsOf = async (person: PersonKey): Promise<readonly Reading[]> =>
  (await rowsOfPersons('readings', await everyKeyOf(person))).toSorted((one, other) =>
    one.takenAt.localeCompare(other.takenAt),
  )

/** What was read of somebody and what the user typed over it, each oldest first. */
export interface Read {
  readonly readings: readonly Reading[]
  readonly corrections: readonly Correction[]
}

/**
 * The same of several people, by their `personId`, from all pages that were joined: one query a table, however many they are.
 * `said`: what was said of pages, where it was asked for already.
 */
export async function readOfMany(
  persons: readonly PersonKey[],
  said?: readonly Join[],
): Promise<ReadonlyMap<string, Read>> {
  const all = said ?? (await joins())
  const keys = persons.map((person) => keysOf(person, all))
  const [readings, corrections] = await Promise.all([
    rowsOfPersons('readings', keys.flat()),
    rowsOfPersons('corrections', keys.flat()),
  ])
  const [read, corrected] = [groupByPerson(readings), groupByPerson(corrections)]
  const readUnder = (ids: readonly string[]): Read => ({
    readings: ids
      .flatMap((id) => read.get(id) ?? [])
      .toSorted((one, other) => one.takenAt.localeCompare(other.takenAt)),
    corrections: ids
      .flatMap((id) => corrected.get(id) ?? [])
      .toSorted((one, other) => one.at.localeCompare(other.at)),
  })
  return new Map(persons.map((person, at) => [personId(person), readUnder((keys[at] ?? []).map(personId))]))
}

/** So many people's readings are read before anything else may run. */
const AT_ONCE = 500

/** The place that everybody's profile states, as the last look read it or the user typed it, by `personId`. */
export async function everyPlace(persons: readonly PersonKey[]): Promise<ReadonlyMap<string, string>> {
  const said = await joins()
  const places = new Map<string, string>()
  for (let at = 0; at < persons.length; at += AT_ONCE)
    for (const [id, read] of await readOfMany(persons.slice(at, at + AT_ONCE), said)) {
      const place = placeIn(read)
      if (place !== undefined) places.set(id, place)
    }
  return places
}

function placeIn({ readings, corrections }: Read): string | undefined {
  const typed = corrections.findLast(({ field }) => field === 'place')
  if (typed) return typeof typed.value === 'string' ? typed.value : undefined
  return readings.findLast(({ profile }) => profile.place)?.profile.place?.value
}

/** Keeps readings; one that is stored already stays one. */
export const keepReadings = (readings: readonly Reading[]): Writing<void> =>
  write([db.readings], () => putRows('readings', readings))

/** What the user typed over what was read, oldest first. */
export const correctionsOf = async (person: PersonKey): Promise<readonly Correction[]> =>
  (await rowsOfPersons('corrections', await everyKeyOf(person))).toSorted((one, other) =>
    one.at.localeCompare(other.at),
  )

/** Keeps a correction. */
export const correct = (correction: Correction): Writing<void> =>
  write([db.corrections], () => putRows('corrections', [correction]))

/**
 * Deletes readings older than `days` of people who are not contacts. A correction goes with the last reading
 * that it corrects. Gives how many readings were deleted.
 */
export const dropOldReadings = (now: string, days: number): Writing<number> =>
  write([db.contacts, db.joins, db.readings, db.corrections], async () => {
    const oldest = Temporal.Instant.from(now).subtract({ hours: 24 * days })
    const said = await joins()
    const kept = new Set((await contacts()).flatMap(({ person }) => keysOf(person, said)).map(personId))
    const isOld = (at: string) => Temporal.Instant.compare(Temporal.Instant.from(at), oldest) < 0
    const readings = await everyRow('readings')
    const dropped = readings.filter(({ person, takenAt }) => !kept.has(personId(person)) && isOld(takenAt))
    await removeRows(
      'readings',
      dropped.map(({ person, takenAt }) => [person.site, person.handle, takenAt]),
    )
    const read = new Set(
      readings.filter((one) => !dropped.includes(one)).map(({ person }) => personId(person)),
    )
    const corrections = (await everyRow('corrections')).filter(
      ({ person, at }) => !kept.has(personId(person)) && !read.has(personId(person)) && isOld(at),
    )
    await removeRows(
      'corrections',
      corrections.map(({ person, field, at }) => [person.site, person.handle, field, at]),
    )
    return dropped.length
  })
