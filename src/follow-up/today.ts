import { afterDays } from '../calendar/zones.ts'
import { isBefore } from './moments.ts'
import { dateOf, isOwedNow } from './next-step.ts'
import { type PersonOverview, type Task, type TodayContext, tasks } from './tasks.ts'
import { alwaysShown, listOf } from './today-lists.ts'

/** The lists of Today. `thanksFirst`: nobody new is offered because a thank-you is overdue. `ready`: how many could be asked. */
export interface Today {
  readonly owed: readonly Task[]
  readonly coming: readonly Task[]
  readonly waiting: readonly Task[]
  readonly toAsk: readonly Task[]
  /** What can wait: its time is more than a week ahead, or nobody waits for it. */
  readonly later: readonly Task[]
  readonly thanksFirst: boolean
  readonly ready: number
}

/** How many people to ask next are offered at once. */
export const MOST_TO_ASK = 3
/** What comes within so many days stands in the open; the rest can wait. */
const DAYS_SHOWN = 7

/** What is owed first, then what is coming and what waits, then at most three people to ask next. */
export const today = (people: readonly PersonOverview[], context: TodayContext): Today =>
  todayOf(tasks(people, context), context)

/** The same, from tasks that are known already; `moreToAsk`: how many more could be asked. */
export function todayOf(all: readonly Task[], { now, myZone }: TodayContext, moreToAsk = 0): Today {
  const sorted = all.toSorted(byDate)
  const owed = sorted.filter(({ next }) => isOwedNow(next, now))
  const soon = afterDays(now, DAYS_SHOWN, myZone)
  const canWait = ({ next }: Task) =>
    next.kind === 'act-on-advice' ||
    (!alwaysShown.has(next.kind) && isBefore(soon, dateOf(next) ?? now) && listOf[next.kind] !== 'toAsk')
  const rest = sorted.filter(({ next }) => !isOwedNow(next, now))
  const pickFrom = (name: 'coming' | 'waiting' | 'toAsk') =>
    rest.filter((task) => listOf[task.next.kind] === name && !canWait(task))
  const overdue = isThanksOverdue(owed, now)
  const candidates = pickFrom('toAsk').filter(({ next }) => !(next.dueFrom && isBefore(now, next.dueFrom)))
  return {
    owed,
    coming: pickFrom('coming'),
    waiting: pickFrom('waiting'),
    toAsk: overdue ? [] : candidates.slice(0, MOST_TO_ASK),
    later: rest.filter(canWait),
    thanksFirst: overdue && candidates.length > 0,
    ready: candidates.length + moreToAsk,
  }
}

/** Whether somebody waits for thanks whose time is over: nobody new is offered until then. */
export const isThanksOverdue = (owed: readonly Task[], now: string): boolean =>
  owed.some(({ next }) => next.kind === 'thank' && next.dueBy !== undefined && isBefore(next.dueBy, now))

// People without a date were kept longest ago first.
const byDate = (a: Task, b: Task) => Temporal.Instant.compare(momentOf(a), momentOf(b))
const momentOf = ({ next, contact }: Task) => Temporal.Instant.from(dateOf(next) ?? contact.since)
