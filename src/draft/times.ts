import { isWithin, type WorkingHours } from '../calendar/working-hours.ts'
import { momentAt, onClock } from '../calendar/zones.ts'

/** How many times are offered, on how many different days. Our judgement. */
const MOST = 3
/** Days ahead that are looked at, beginning with the day after tomorrow: an answer needs a day. Our judgement. */
const [FIRST_DAY, LAST_DAY] = [2, 14]

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

/** Every full hour of a day at which everybody works. */
function onDay(day: Temporal.PlainDate, hours: readonly WorkingHours[], minutes: number): readonly string[] {
  const zone = hours[0]?.zone ?? 'UTC'
  return Array.from({ length: 24 }, (_, hour) =>
    momentAt(day.toPlainDateTime({ hour }).toString(), zone),
  ).filter((at) => hours.every((one) => isWithin(one, at, minutes)))
}
