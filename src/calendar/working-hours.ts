import type { Settings } from '../model/settings.ts'
import { workingDaysIn } from './week.ts'
import { isZone, onClock } from './zones.ts'

/** When somebody works: on which ISO weekdays, from which hour to which, on the clock of their zone. */
export interface WorkingHours {
  /** IANA name. */
  readonly zone: string
  readonly days: readonly number[]
  readonly from: string
  readonly to: string
}

/** Where nothing else is known. Our judgement. */
const USUAL = { from: '09:00', to: '17:00' } as const

/** The user's own working days, as set, else those of their zone's country. */
export const myWorkingDays = (zone: string, { workingDays }: Settings): readonly number[] =>
  workingDays ?? workingDaysIn(zone)

/** Working days as they are kept: those of the zone's country are kept as none, so that they follow the zone. */
export function ownDays(zone: string, days: readonly number[]): readonly number[] | undefined {
  const usual = workingDaysIn(zone)
  return days.length === usual.length && usual.every((day) => days.includes(day)) ? undefined : days
}

/** The user's own hours, as set, on the working days of their zone's country where none are; undefined where the zone is unknown. */
export const myHours = (zone: string | undefined, settings: Settings): WorkingHours | undefined =>
  zone && isZone(zone)
    ? {
        zone,
        days: settings.workingDays?.length === 0 ? workingDaysIn(zone) : myWorkingDays(zone, settings),
        ...settings.workingHours,
      }
    : undefined

/** The hours of somebody in a zone: the week of its country and usual hours; undefined where the zone is unknown. */
export const hoursIn = (zone: string | undefined): WorkingHours | undefined =>
  zone && isZone(zone) ? { zone, days: workingDaysIn(zone), ...USUAL } : undefined

/** Whether a talk of some minutes lies wholly within somebody's working hours. */
export function isWithin(hours: WorkingHours, at: string, minutes: number): boolean {
  const start = onClock(at, hours.zone)
  const end = start.add({ minutes })
  const works = hours.days.length === 0 || hours.days.includes(start.dayOfWeek)
  const clock = (time: Temporal.ZonedDateTime) => time.toPlainTime().toString({ smallestUnit: 'minute' })
  return (
    works &&
    start.toPlainDate().equals(end.toPlainDate()) &&
    clock(start) >= hours.from &&
    clock(end) <= hours.to
  )
}
