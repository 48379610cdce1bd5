import type { PlacePart } from './parts.ts'
import { isSameClock } from './same-clock.ts'
import type { Meaning } from './table.ts'

/** One way in which all parts of a place fit together. */
export interface PlaceReading {
  readonly zone: string | undefined
  readonly by: Meaning['kind']
  readonly quote: string
  /** Inhabitants of its smallest part, in thousands. */
  readonly people: number
  /** Whether another place of the name, which the table does not hold, may be meant. */
  readonly isDoubtful: boolean
  /** Whether a name behind it is not understood, which may change which place is meant. */
  readonly isOpen: boolean
  /** Whether it names several cities under different clocks. */
  readonly isContrary: boolean
}

interface Chosen {
  readonly quote: string
  readonly meaning: Meaning
}

/** Meanings that are tried for one part, the largest first, and parts that are tried at all. Our judgement. */
const [MOST_MEANINGS, MOST_PARTS] = [14, 5]

/**
 * The readings of a place, the one with most people first; none where its parts never fit together. A city within a region is
 * meant before two cities are: “Cambridge, Ontario” is not Cambridge in Massachusetts and Ontario in California.
 */
export function readingsOf(parts: readonly PlacePart[]): readonly PlaceReading[] {
  const known = parts.filter(({ meanings }) => meanings.length > 0).slice(0, MOST_PARTS)
  const isOpen = parts.at(-1)?.meanings.length === 0
  const fitting = combinations(known).filter(fits)
  const nested = fitting.filter(
    (chosen) => chosen.filter(({ meaning }) => meaning.kind === 'city').length <= 1,
  )
  const whole = (nested.length > 0 ? nested : fitting).map((chosen) =>
    readingOf(chosen, known.length, isOpen),
  )
  const all = whole.length > 0 ? whole : withoutVillage(known)
  return all.toSorted((one, other) => other.people - one.people)
}

const combinations = (parts: readonly PlacePart[]): readonly (readonly Chosen[])[] =>
  parts.reduce<readonly (readonly Chosen[])[]>(
    (before, { quote, meanings }) =>
      before.flatMap((chosen) =>
        meanings
          .toSorted((one, other) => other.people - one.people)
          .slice(0, MOST_MEANINGS)
          .filter(({ country }) => chosen.every(({ meaning }) => meaning.country === country))
          .map((meaning) => [...chosen, { quote, meaning }]),
      ),
    [[]],
  )

/** Cities lie in the region that is named, and not two regions are; in a country with one clock it does not matter. */
function fits(chosen: readonly Chosen[]): boolean {
  const regions = new Set(
    chosen.flatMap(({ meaning }) => (meaning.kind === 'region' ? [meaning.region] : [])),
  )
  const cities = chosen.filter(({ meaning }) => meaning.kind === 'city' && meaning.region !== undefined)
  if (
    cities.length === 0 &&
    !chosen.some(({ meaning }) => meaning.kind === 'region' && meaning.zone === undefined)
  )
    return true
  return regions.size <= 1 && cities.every(({ meaning }) => regions.size === 0 || regions.has(meaning.region))
}

function readingOf(chosen: readonly Chosen[], parts: number, isOpen: boolean): PlaceReading {
  const of = (kind: Meaning['kind']) => chosen.filter(({ meaning }) => meaning.kind === kind)
  const [by, deciding] = (['city', 'region', 'country'] as const)
    .map((kind) => [kind, of(kind)] as const)
    .find(([, some]) => some.length > 0) ?? ['country', []]
  const zones = deciding.map(({ meaning }) => meaning.zone)
  const [zone] = zones
  const isOne = zones.every((one) => one && zone && isSameClock(one, zone))
  const isByCountry = by === 'city' && of('region').length === 0 && parts > 1
  const doubts = deciding.map(({ meaning }) => meaning.doubt)
  return {
    zone: isOne ? zone : undefined,
    by,
    quote: deciding[0]?.quote ?? '',
    people: Math.min(...chosen.map(({ meaning }) => meaning.people)),
    isContrary: !isOne && zones.length > 1,
    isOpen,
    isDoubtful:
      (by === 'city' && parts === 1 && (doubts.some((doubt) => doubt !== undefined) || isSmall(deciding))) ||
      (isByCountry && doubts.includes('country')),
  }
}

/** From so many thousand people on a city of a country with several clocks is known by its name alone. Our judgement. */
const KNOWN_ALONE = 100

/** A small city in such a country, which shares its name with districts and villages that the table does not hold. */
const isSmall = (cities: readonly Chosen[]) =>
  cities.every(({ meaning }) => meaning.region !== undefined && meaning.people < KNOWN_ALONE)

/**
 * A small place that only shares its name with a larger one elsewhere: “Salem, Germany”. Then what stands behind it tells,
 * unless that may be a city of its own.
 */
function withoutVillage(parts: readonly PlacePart[]): readonly PlaceReading[] {
  const [first, ...rest] = parts
  if (!first || rest.length === 0 || first.meanings.some(({ kind }) => kind !== 'city')) return []
  const behind = rest.filter(({ meanings }) => meanings.every(({ kind }) => kind !== 'city'))
  if (behind.length < rest.length) return []
  return combinations(behind)
    .filter(fits)
    .map((chosen) => readingOf(chosen, behind.length, false))
}
