import { isZone } from '../calendar/zones.ts'
import type { GuessedZone } from '../pipeline.ts'
import { guessZone } from '../places/guess-zone.ts'
import { loadPlaces } from './load-places.ts'

/** The zone that a place tells, with its words; undefined where it tells none. The table of places is loaded for it. */
export async function zoneOfPlace(place: string): Promise<GuessedZone | undefined> {
  const { zone } = guessZone(place, await loadPlaces())
  return zone && isZone(zone) ? { zone, from: place } : undefined
}
