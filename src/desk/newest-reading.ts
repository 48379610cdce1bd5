import type { PersonKey } from '../model/person-key.ts'
import type { Reading } from '../model/reading.ts'
import { sessionReadings } from '../platform/session.ts'
import { readingsOf } from '../store/readings.ts'

/** The last look at a person, of this session or stored; undefined where there is none any more, as after they were deleted. */
export async function newestReading(person: PersonKey): Promise<Reading | undefined> {
  const [inSession, stored] = await Promise.all([sessionReadings(person), readingsOf(person)])
  return [...stored, ...inSession].toSorted((one, other) => one.takenAt.localeCompare(other.takenAt)).at(-1)
}
