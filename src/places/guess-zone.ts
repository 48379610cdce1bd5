import type { Gazetteer } from './meanings.ts'
import { partsOf } from './parts.ts'
import { type PlaceReading, readingsOf } from './readings.ts'
import { isSameClock } from './same-clock.ts'

/** A zone guessed from a place with the words that earned it, or why none was. */
export type ZoneGuess =
  | { readonly zone: string; readonly by: 'city' | 'region' | 'country'; readonly quote: string }
  | { readonly zone: null; readonly because: 'no-place' | 'many-zones' | 'many-places' }

/** How many times as many people one reading must have as all others under another clock. Our judgement. */
const OUTWEIGHS = 12
/** The same where a region or country is weighed against a city of its name: whoever lives in the city means the city. */
const OUTWEIGHS_CITY = 60

/**
 * The time zone of a place as a profile states it: “Greater Boston”, “London, Ontario”, “תל אביב, ישראל”. A wrong zone is
 * worse than none: where several places are meant under different clocks, or a country has several, there is none.
 */
export function guessZone(place: string, places: Gazetteer): ZoneGuess {
  const parts = partsOf(place, places)
  if (parts.every(({ meanings }) => meanings.length === 0)) return { zone: null, because: 'no-place' }
  const readings = readingsOf(parts)
  const [largest] = readings
  if (!largest) return { zone: null, because: 'many-places' }
  const same = readings.filter((one) => isOneClock(one, largest))
  const best = same.find(({ by }) => by === 'city') ?? largest
  const contrary = readings.filter((one) => !same.includes(one))
  const isClear = contrary.every((other) =>
    same.some((one) => one.people >= factor(one, other) * other.people),
  )
  if (!isClear || best.isDoubtful || (best.isOpen && contrary.length > 0))
    return { zone: null, because: 'many-places' }
  return best.zone
    ? { zone: best.zone, by: best.by, quote: best.quote }
    : { zone: null, because: best.isContrary ? 'many-places' : 'many-zones' }
}

const isOneClock = (one: PlaceReading, other: PlaceReading) =>
  one === other || (one.zone !== undefined && other.zone !== undefined && isSameClock(one.zone, other.zone))

const factor = (one: PlaceReading, other: PlaceReading) =>
  one.by !== 'city' && other.by === 'city' ? OUTWEIGHS_CITY : OUTWEIGHS
