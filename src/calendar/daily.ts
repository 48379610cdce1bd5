import { momentAt, onClock } from './zones.ts'

/**
 * The next moment after now at which a clock in a zone shows an hour (`09:00`), whatever daylight saving does; on a clock in
 * UTC where this engine does not know the zone.
 */
export function nextDaily(hour: string, zone: string, now: string): string {
  const today = onClock(now, zone).toPlainDate()
  const [first, second] = [today, today.add({ days: 1 })].map((day) => momentAt(`${day}T${hour}`, zone))
  const isAhead = (at: string) =>
    Temporal.Instant.compare(Temporal.Instant.from(at), Temporal.Instant.from(now)) > 0
  return first !== undefined && isAhead(first) ? first : (second ?? now)
}
