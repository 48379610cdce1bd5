import { isZone } from '../../../calendar/zones.ts'
import { guessZones } from '../../../desk/guess-zones.ts'
import type { Contact } from '../../../model/contact.ts'
import { personId } from '../../../model/person-key.ts'
import { useLive } from '../use-live.ts'

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
    const guessed = (await guessZones([person])).get(personId(person))
    return guessed ? { zone: guessed.zone, guessedFrom: guessed.from } : null
  }, [person.site, person.handle, zone])
}
