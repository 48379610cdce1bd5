/** Whether a name is a time zone that this engine knows. */
export function isZone(name: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name)
    return true
  } catch {
    return false
  }
}

/** A moment a number of calendar days later, at the same hour on the clock of a zone. */
export const afterDays = (at: string, days: number, zone: string): string =>
  Temporal.Instant.from(at).toZonedDateTimeISO(zone).add({ days }).toInstant().toString()

/** A moment a number of months later, at the same hour on the clock of a zone; the 31st becomes the month's last day. */
export const afterMonths = (at: string, months: number, zone: string): string =>
  Temporal.Instant.from(at).toZonedDateTimeISO(zone).add({ months }).toInstant().toString()

/** A moment a number of hours of real time later; negative is earlier. */
export const afterHours = (at: string, hours: number): string =>
  Temporal.Instant.from(at).add({ hours }).toString()

/** A moment a number of minutes later. */
export const afterMinutes = (at: string, minutes: number): string =>
  Temporal.Instant.from(at).add({ minutes }).toString()

/** The beginning of a day (`2026-11-23`) in a zone: usually midnight, later where the clocks skip it. */
export const startOfDay = (day: string, zone: string): string =>
  Temporal.PlainDate.from(day).toZonedDateTime(zone).toInstant().toString()
