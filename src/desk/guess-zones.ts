import type { PersonKey } from '../model/person-key.ts'
import { type GuessedZone, joinReadings } from '../pipeline.ts'
import { readOfMany } from '../store/readings.ts'
import { zoneOfPlace } from './zone-of-place.ts'

/** So many people's readings are taken apart at once. */
const AT_ONCE = 50

/** The zones that the places on people's profiles tell, by `personId`. The table of places is loaded where somebody states one. */
export async function guessZones(persons: readonly PersonKey[]): Promise<ReadonlyMap<string, GuessedZone>> {
  const found = new Map<string, GuessedZone>()
  for (let at = 0; at < persons.length; at += AT_ONCE)
    for (const [id, { readings, corrections }] of await readOfMany(persons.slice(at, at + AT_ONCE))) {
      const [first, ...rest] = readings
      const place = first && joinReadings([first, ...rest], corrections).profile.place?.value
      const guess = place ? await zoneOfPlace(place) : undefined
      if (guess) found.set(id, guess)
    }
  return found
}
