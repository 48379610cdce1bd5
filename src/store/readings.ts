import type { Correction } from '../model/known.ts'
import { type PersonKey, personId } from '../model/person-key.ts'
import type { Reading } from '../model/reading.ts'
import { byPerson, db } from './db.ts'
import { joins, keysOf, rowsOf } from './joins.ts'
import { kept, type Result } from './result.ts'
import { write } from './write.ts'

/** The readings of a person, from all pages that were joined, oldest first. */
export const readingsOf = async (person: PersonKey): Promise<readonly Reading[]> =>
  db.readings
    .where(byPerson)
    .anyOf([...(await rowsOf(person))])
    .sortBy('takenAt')

/** Keeps readings; one that is stored already stays one. */
export const keepReadings = (readings: readonly Reading[]): Promise<Result<void>> =>
  write([db.readings], async () => {
    await db.readings.bulkPut([...readings])
    return kept(undefined)
  })

/** What the user typed over what was read, oldest first. */
export const correctionsOf = async (person: PersonKey): Promise<readonly Correction[]> =>
  db.corrections
    .where(byPerson)
    .anyOf([...(await rowsOf(person))])
    .sortBy('at')

/** Keeps a correction. */
export const correct = (correction: Correction): Promise<Result<void>> =>
  write([db.corrections], async () => {
    await db.corrections.put(correction)
    return kept(undefined)
  })

/**
 * Deletes readings older than `days` of people who are not contacts. A correction goes with the last reading
 * that it corrects. Gives how many readings were deleted.
 */
export const dropOldReadings = (now: string, days: number): Promise<Result<number>> =>
  write([db.contacts, db.joins, db.readings, db.corrections], async () => {
    const oldest = Temporal.Instant.from(now).subtract({ hours: 24 * days })
    const said = await joins()
    const keptKeys = (await db.contacts.toArray()).flatMap(({ person }) => keysOf(person, said))
    const contacts = new Set(keptKeys.map(personId))
    const old = (takenAt: string) => Temporal.Instant.compare(Temporal.Instant.from(takenAt), oldest) < 0
    const dropped = await db.readings
      .filter((reading) => !contacts.has(personId(reading.person)) && old(reading.takenAt))
      .delete()
    const read = new Set((await db.readings.toArray()).map(({ person }) => personId(person)))
    await db.corrections
      .filter(({ person, at }) => {
        const id = personId(person)
        return !contacts.has(id) && !read.has(id) && old(at)
      })
      .delete()
    return kept(dropped)
  })
