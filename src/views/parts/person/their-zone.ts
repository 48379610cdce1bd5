import { isZone } from '../../../calendar/zones.ts'
import type { Contact } from '../../../model/contact.ts'
import { type PersonKey, personId } from '../../../model/person-key.ts'
import { type GuessedZone, known } from '../../../pipeline.ts'
import { readOfMany } from '../../../store/readings.ts'
import { useLive } from '../use-live.ts'
import { zoneOfPlace } from './zone-of-place.ts'

/** Somebody's time zone: set by the user, or guessed from words of their place. */
export interface TheirZone {
  readonly zone: string
  /** The words that the guess stands on; absent where the user set the zone. */
  readonly guessedFrom?: string
}

/** The zone that was set, else the one that the place on their profile tells; null where neither is known, undefined while it is looked for. */
export function useTheirZone(contact: Contact): TheirZone | null | undefined {
  const { person, zone } = contact
  return useLive(async (): Promise<TheirZone | null> => {
    if (zone !== undefined && isZone(zone)) return { zone }
    const guessed = (await guessedZones([person])).get(personId(person))
    return guessed ? { zone: guessed.zone, guessedFrom: guessed.from } : null
  }, [person.site, person.handle, zone])
}

/** So many people's readings are taken apart at once. */
const AT_ONCE = 50

/** The zones that the places on people's profiles tell, by `personId`. The table of places is loaded where somebody states one. */
export async function guessedZones(persons: readonly PersonKey[]): Promise<ReadonlyMap<string, GuessedZone>> {
  const found = new Map<string, GuessedZone>()
  for (let at = 0; at < persons.length; at += AT_ONCE)
    for (const [id, { readings, corrections }] of await readOfMany(persons.slice(at, at + AT_ONCE))) {
      const [first, ...rest] = readings
      const place = first && known([first, ...rest], corrections).profile.place?.value
      const guess = place ? await zoneOfPlace(place) : undefined
      if (guess) found.set(id, guess)
    }
  return found
}
