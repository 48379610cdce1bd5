import { isZone } from './zones.ts'

/** Engines that know the zones of a country say them under one of these names. */
interface WithZones {
  readonly region?: string | undefined
  readonly getTimeZones?: () => readonly string[] | undefined
  readonly timeZones?: readonly string[] | undefined
}

/** The country in which a time zone lies, by two letters; undefined where it is none's, or several's, or the engine does not know. */
export function countryOfZone(zone: string): string | undefined {
  countries ??= countriesByZone()
  if (!countries.has(zone)) {
    const sameZone = [...countries.keys()].find((other) => isZone(zone) && isSameZone(zone, other))
    countries.set(zone, sameZone === undefined ? undefined : countries.get(sameZone))
  }
  return countries.get(zone)
}

/** The country of each zone, under every name that was asked for. */
let countries: Map<string, string | undefined> | undefined

const letters = Array.from({ length: 26 }, (_, at) => String.fromCharCode(65 + at))

/** Every zone that lies in one country alone. Letters of a country that is gone are those of the one in its place. */
function countriesByZone(): Map<string, string | undefined> {
  const known = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
  const found = new Map<string, string | undefined>()
  for (const code of letters.flatMap((one) => letters.map((two) => one + two))) {
    if (known.of(code) === undefined) continue
    const locale: WithZones = new Intl.Locale(`und-${code}`)
    const country = locale.region
    for (const zone of locale.getTimeZones?.() ?? locale.timeZones ?? [])
      found.set(zone, found.has(zone) && found.get(zone) !== country ? undefined : country)
  }
  return found
}

/** Older and newer names of a zone are one. */
const isSameZone = (one: string, other: string) =>
  isZone(other) &&
  Temporal.Instant.fromEpochMilliseconds(0)
    .toZonedDateTimeISO(one)
    .equals(Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(other))
