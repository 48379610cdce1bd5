import { isZone } from '../../../calendar/zones.ts'
import type { Contact } from '../../../model/contact.ts'
import { known } from '../../../pipeline.ts'
import { guessZone } from '../../../places/guess-zone.ts'
import { correctionsOf, readingsOf } from '../../../store/readings.ts'
import { loadPlaces } from '../places.ts'
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
    const [[first, ...rest], corrections] = await Promise.all([readingsOf(person), correctionsOf(person)])
    const place = first && known([first, ...rest], corrections).profile.place?.value
    if (!place) return null
    const guess = guessZone(place, await loadPlaces())
    return guess.zone !== null && isZone(guess.zone) ? { zone: guess.zone, guessedFrom: place } : null
  }, [person.site, person.handle, zone])
}
