/** Only what looks like a name of the tz database: Temporal also takes offsets, and whole dates with a zone behind them. */
const ianaName = /^[A-Za-z][A-Za-z0-9_+-]*(?:\/[A-Za-z0-9_+-]+)*$/

/** Those that were found: asking the engine is slow. There are no more of them than zones. */
const found = new Set<string>()

/** Whether a text is the IANA name of a time zone that this engine knows. */
export function isZone(name: string): boolean {
  if (found.has(name)) return true
  if (!ianaName.test(name)) return false
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name)
    new Intl.DateTimeFormat('en', { timeZone: name })
    found.add(name)
    return true
  } catch {
    return false
  }
}

/**
 * A zone that this engine knows: the first where it is one, else the other, else UTC. Zones come from files, from other
 * browsers, and from machines that name one of no engine: wherever one enters a calculation, it goes through here.
 */
export const zoneOr = (zone: string | undefined, fallback: string): string =>
  [zone, fallback].find((one) => one !== undefined && isZone(one)) ?? 'UTC'

/** A moment on the clock of a zone; on UTC's where this engine does not know the zone. */
export const onClock = (at: string, zone: string): Temporal.ZonedDateTime =>
  Temporal.Instant.from(at).toZonedDateTimeISO(zoneOr(zone, 'UTC'))

/** The moment at which the clock of a zone shows a day and hour (`2026-11-23T09:00`); the next one where the clocks skip it. */
export const momentAt = (local: string, zone: string): string =>
  Temporal.PlainDateTime.from(local).toZonedDateTime(zoneOr(zone, 'UTC')).toInstant().toString()

/** A moment a number of calendar days later, at the same hour on the clock of a zone. */
export const afterDays = (at: string, days: number, zone: string): string =>
  onClock(at, zone).add({ days }).toInstant().toString()

/** A moment a number of months later, at the same hour on the clock of a zone; the 31st becomes the month's last day. */
export const afterMonths = (at: string, months: number, zone: string): string =>
  onClock(at, zone).add({ months }).toInstant().toString()

/** A moment a number of hours of real time later; negative is earlier. */
export const afterHours = (at: string, hours: number): string =>
  Temporal.Instant.from(at).add({ hours }).toString()

/** A moment a number of minutes later. */
export const afterMinutes = (at: string, minutes: number): string =>
  Temporal.Instant.from(at).add({ minutes }).toString()

/** The beginning of a day (`2026-11-23`) in a zone: usually midnight, later where the clocks skip it. */
export const startOfDay = (day: string, zone: string): string =>
  Temporal.PlainDate.from(day).toZonedDateTime(zoneOr(zone, 'UTC')).toInstant().toString()
