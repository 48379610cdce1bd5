import { onAnotherDay, stepTime, timesFor } from '../../../calendar/propose-times.ts'
import { hoursIn, myHours, type WorkingHours } from '../../../calendar/working-hours.ts'
import type { Settings } from '../../../model/settings.ts'

/** Whose hours a time must lie in, and whether mine had to be widened for that. */
export interface BothHours {
  readonly mine: WorkingHours
  readonly theirs: WorkingHours | undefined
  /** Those in which times are looked for. */
  readonly within: readonly WorkingHours[]
  readonly isWidened: boolean
}

/** Where two working days never meet, mine may begin as early and end as late. Our judgement. */
const WIDE = { from: '07:00', to: '22:00' } as const

/** The hours of both; undefined where even mine are not known. */
export function tellBothHours(
  zone: string,
  settings: Settings,
  their: string | undefined,
  { now, minutes }: { readonly now: string; readonly minutes: number },
): BothHours | undefined {
  const [mine, theirs] = [myHours(zone, settings), hoursIn(their)]
  if (!mine) return undefined
  const within = theirs ? [mine, theirs] : [mine]
  if (!theirs || timesFor(within, now, minutes).length > 0) return { mine, theirs, within, isWidened: false }
  return { mine, theirs, within: [{ ...mine, ...WIDE }, theirs], isWidened: true }
}

/** A change of one of the times. */
export type TimeChange = 'earlier' | 'later' | 'another'

/** The time in the place of one; undefined where there is none. */
export function findChangedTime(
  times: readonly string[],
  at: string,
  change: TimeChange,
  hours: readonly WorkingHours[],
  minutes: number,
): string | undefined {
  return change === 'another'
    ? onAnotherDay(
        at,
        times.filter((one) => one !== at),
        hours,
        minutes,
      )
    : stepTime(at, change, hours, minutes)
}
