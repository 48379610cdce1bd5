import { onClock } from '../calendar/zones.ts'
import { isBefore } from './moments.ts'
import { isOwedNow } from './next-step.ts'
import type { Task, TodayContext } from './tasks.ts'

/** What is worth a word once a day: what is owed now, and meetings of today that are not over. */
export const dueToday = (tasks: readonly Task[], { now, myZone }: TodayContext): readonly Task[] =>
  tasks.filter(({ next }) => isOwedNow(next, now) || isMeetingToday(next, now, myZone))

function isMeetingToday({ kind, dueFrom, ends }: Task['next'], now: string, zone: string): boolean {
  if (kind !== 'meet' || dueFrom === undefined || (ends && !isBefore(now, ends))) return false
  return onClock(dueFrom, zone).toPlainDate().equals(onClock(now, zone).toPlainDate())
}
