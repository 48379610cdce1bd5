import { israeliHoliday } from './holidays.ts'
import { countryOf, dividedDaysIn } from './week.ts'
import { isWithin, type WorkingHours } from './working-hours.ts'
import { afterMinutes, momentAt, onClock } from './zones.ts'

/** How many times are offered, on how many different days. Our judgement. */
const MOST = 3
/** Days ahead that are looked at, beginning with the day after tomorrow: an answer needs a day. Our judgement. */
const [FIRST_DAY, LAST_DAY] = [2, 14]
/** Days that are looked through for another one. Our judgement. */
const FURTHEST_DAY = 60
/** A time is put earlier or later by so many minutes. */
export const STEP = 15

/**
 * Moments at which a talk can begin, one a day, inside the working hours of everybody given; none where their days never
 * meet. The hour moves through the day, so that somebody's fixed hour does not rule out all of them.
 */
export function timesFor(hours: readonly WorkingHours[], now: string, minutes: number): readonly string[] {
  const [mine] = hours
  if (!mine) return []
  const today = onClock(now, mine.zone).toPlainDate()
  const found: string[] = []
  for (let ahead = FIRST_DAY; ahead <= LAST_DAY && found.length < MOST; ahead++) {
    const open = onDay(today.add({ days: ahead }), hours, minutes)
    const time = open[Math.floor((open.length * (2 * found.length + 1)) / (2 * MOST))]
    if (time) found.push(time)
  }
  return found
}

/**
 * Whether everybody works at a moment and for some minutes from it, and nobody has a holiday that is known here. The first are the
 * user's own hours, which they know; of anybody else a day on which the offices of their country are divided is none.
 */
export const isFree = (hours: readonly WorkingHours[], at: string, minutes: number): boolean =>
  hours.every(
    (one, place) =>
      isWithin(one, at, minutes) &&
      holidayIn(one.zone, at) === undefined &&
      !(place > 0 && dividedDaysIn(one.zone).includes(onClock(at, one.zone).dayOfWeek)),
  )

/** The public holiday at a moment in a zone, where the holidays of its country are known here: in Israel. */
export const holidayIn = (zone: string, at: string) =>
  countryOf(zone) === 'IL' ? israeliHoliday(onClock(at, zone).toPlainDate()) : undefined

/** A quarter of an hour earlier or later, where everybody still works; undefined where that day has no such time. */
export function stepTime(
  at: string,
  direction: 'earlier' | 'later',
  hours: readonly WorkingHours[],
  minutes: number,
): string | undefined {
  const next = afterMinutes(at, direction === 'earlier' ? -STEP : STEP)
  return isFree(hours, next, minutes) ? next : undefined
}

/** A time on the next day after one, and on none of some others: at the same hour where everybody works then, else at the first. */
export function onAnotherDay(
  at: string,
  others: readonly string[],
  hours: readonly WorkingHours[],
  minutes: number,
): string | undefined {
  const [mine] = hours
  if (!mine) return undefined
  const start = onClock(at, mine.zone)
  const taken = others.map((one) => onClock(one, mine.zone).toPlainDate().toString())
  for (let days = 1; days <= FURTHEST_DAY; days++) {
    const day = start.toPlainDate().add({ days })
    if (taken.includes(day.toString())) continue
    const same = momentAt(day.toPlainDateTime(start.toPlainTime()).toString(), mine.zone)
    const time = isFree(hours, same, minutes) ? same : onDay(day, hours, minutes)[0]
    if (time) return time
  }
  return undefined
}

/** Every full hour of a day at which everybody works. */
function onDay(day: Temporal.PlainDate, hours: readonly WorkingHours[], minutes: number): readonly string[] {
  const zone = hours[0]?.zone ?? 'UTC'
  return Array.from({ length: 24 }, (_, hour) =>
    momentAt(day.toPlainDateTime({ hour }).toString(), zone),
  ).filter((at) => isFree(hours, at, minutes))
}
