import { momentAt } from '../../../calendar/zones.ts'
/** The moment of saying it, and the zone of the clock that it is said by. */
export interface When {
  readonly now: string
  readonly zone: string
}

/** A day, or a day with its hour, on the clock of a zone, as a moment; undefined for what is none. */
export const momentIn = (local: string, zone: string): string | undefined => {
  try {
    return momentAt(local, zone)
  } catch {
    return undefined
  }
}

/** The form knows minutes; what is said to have happened in this one happened now, after what was recorded before. */
export const saidAt = (moment: string, now: string) => (isSameMinute(moment, now) ? now : moment)

/** Whether two moments are in the same minute. */
export const isSameMinute = (moment: string, now: string) => moment.slice(0, 16) === now.slice(0, 16)
