import { onClock } from './zones.ts'

/** A day on which the clock of a zone is changed. */
export interface ClockChange {
  readonly zone: string
  /** `2026-03-27`. */
  readonly day: string
}

/** Days that are looked through: nobody proposes a time further ahead. */
const MOST_DAYS = 120

/** The first change of a zone's clock after a moment and not after another. */
export function clockChange(from: string, to: string, zone: string): ClockChange | undefined {
  const end = onClock(to, zone)
  let before = onClock(from, zone)
  for (let days = 1; days <= MOST_DAYS && before.toPlainDate().until(end.toPlainDate()).days > 0; days++) {
    const next = before.add({ days: 1 })
    const day = next.toPlainDate().toString()
    if (next.offset !== before.offset)
      return { zone, day: changeDay(before.toPlainDate(), next.toPlainDate(), zone) ?? day }
    before = next
  }
  return undefined
}

/** Of two days with a change between their same hours, the one that is longer or shorter than 24 hours. */
const changeDay = (one: Temporal.PlainDate, other: Temporal.PlainDate, zone: string): string | undefined =>
  [one, other].map((day) => day.toString()).find((day) => onClock(`${day}T12:00:00Z`, zone).hoursInDay !== 24)

/** How many hours a zone's clock is ahead of another's at a moment: 7, −5.5. */
export const hoursAhead = (at: string, zone: string, other: string): number =>
  (onClock(at, zone).offsetNanoseconds - onClock(at, other).offsetNanoseconds) / 3_600e9
