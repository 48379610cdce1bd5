import { onClock } from '../calendar/zones.ts'
import { isBefore } from './moments.ts'
import { dateOf, isOwedNow } from './next-step.ts'
import type { Task } from './tasks.ts'

/** How something stands in the week: it is owed, planned, or a call. */
export type Mark = 'owed' | 'planned' | 'call'

/** One thing of a day. */
interface Placed {
  readonly mark: Mark
  readonly task: Task
  readonly at: string
}

/** One day of the week to come. */
export interface WeekDay {
  /** `2026-11-23` */
  readonly day: string
  readonly isRest: boolean
  readonly things: readonly Placed[]
}

const DAYS = 7

/** The next seven days from today, with what falls due on each. What is overdue stands today; what can begin any time in none. */
export function weekAhead(
  tasks: readonly Task[],
  {
    now,
    zone,
    workingDays,
  }: { readonly now: string; readonly zone: string; readonly workingDays: readonly number[] },
): readonly WeekDay[] {
  const today = onClock(now, zone).toPlainDate()
  const placed = tasks.flatMap((task) => placeIn(task, now, zone))
  return Array.from({ length: DAYS }, (_, ahead) => {
    const date = today.add({ days: ahead })
    const day = date.toString()
    return {
      day,
      isRest: workingDays.length > 0 && !workingDays.includes(date.dayOfWeek),
      things: placed
        .filter((one) => one.day === day)
        .map(({ thing }) => thing)
        .toSorted((one, other) => (isBefore(one.at, other.at) ? -1 : 1)),
    }
  })
}

/** The day on which a thing stands, where it has a time: what is overdue stands today. */
function placeIn(
  task: Task,
  now: string,
  zone: string,
): readonly { readonly day: string; readonly thing: Placed }[] {
  const at = dateOf(task.next)
  if (at === undefined || !isMarked(task)) return []
  const day = onClock(isBefore(at, now) ? now : at, zone)
    .toPlainDate()
    .toString()
  return [{ day, thing: { mark: markOf(task, now), task, at } }]
}

/** What has a time of its own: what is owed, calls, and what becomes possible on a day. */
const isMarked = ({ next }: Task) =>
  next.owed ||
  next.kind === 'meet' ||
  next.kind === 'nudge' ||
  (next.binding === 'waiting' && next.kind !== 'confirm-sent')

const markOf = ({ next }: Task, now: string): Mark =>
  next.kind === 'meet' ? 'call' : isOwedNow(next, now) ? 'owed' : 'planned'
