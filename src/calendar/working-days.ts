import { onClock } from './zones.ts'

/** Where and when somebody works. */
export interface WorkingWeek {
  /** IANA name of their time zone. */
  readonly zone: string
  /** ISO weekdays, Monday is 1. */
  readonly days: readonly number[]
}

/**
 * The moment a number of working days after another, at the same hour of the day there. Whoever has no working day
 * at all is counted in plain days.
 */
export function afterWorkingDays(at: string, count: number, week: WorkingWeek): string {
  const start = onClock(at, week.zone)
  const works = (weekday: number) => week.days.length === 0 || week.days.includes(weekday)
  let day = start.toPlainDate()
  for (let left = count; left > 0; ) {
    day = day.add({ days: 1 })
    if (works(day.dayOfWeek)) left -= 1
  }
  return startOnDay(start, day)
}

// A local hour that a change of clocks skips becomes the next one that exists.
const startOnDay = (start: Temporal.ZonedDateTime, day: Temporal.PlainDate) =>
  day.toZonedDateTime({ timeZone: start.timeZoneId, plainTime: start.toPlainTime() }).toInstant().toString()
