import { afterDays } from '../calendar/zones.ts'
import type { Contact } from '../model/contact.ts'
import type { NextStep, NextStepKind } from '../model/next-step.ts'
import type { OpenPromise } from '../model/promise.ts'
import type { Settings } from '../model/settings.ts'
import type { Touchpoint } from '../model/touchpoint.ts'
import { isBefore } from './moments.ts'
import { dateOf, type GuessedZone, isOwedNow, nextSteps, stepsOf } from './next-step.ts'

export { isOwedNow } from './next-step.ts'

/** One person who is kept, with what happened and whether a draft is there. */
export interface PersonOverview {
  readonly contact: Contact
  readonly touchpoints: readonly Touchpoint[]
  readonly hasDraft: boolean
}

/** One person with everything that is open between the two. */
export interface PersonPromises {
  readonly contact: Contact
  readonly open: readonly OpenPromise[]
  readonly guessed?: GuessedZone | undefined
}

/** When and where it is for me. */
export interface TodayContext {
  readonly now: string
  readonly settings: Settings
  readonly myZone: string
}

/** A person with one thing that is open between the two. */
export interface Task {
  readonly contact: Contact
  readonly next: NextStep
}

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

/** In which list a step stands that is not owed now and whose time is near; `null` in none. */
const listOf: Readonly<Record<NextStepKind, 'coming' | 'waiting' | 'toAsk' | null>> = {
  'confirm-sent': 'waiting',
  'write-first': 'toAsk',
  'write-after-introduction': 'coming',
  'thank-introducer': 'coming',
  'await-acceptance': 'waiting',
  'other-way': 'waiting',
  'write-after-acceptance': 'coming',
  'await-reply': 'waiting',
  nudge: 'waiting',
  'let-rest': 'waiting',
  schedule: 'coming',
  agenda: 'coming',
  meet: 'coming',
  'confirm-met': 'coming',
  thank: 'coming',
  'report-back': 'coming',
  'keep-word': 'coming',
  'answer-no': 'coming',
  'thank-for-clarity': 'coming',
  'keep-rhythm': 'coming',
  gratitude: 'coming',
  'act-on-advice': 'coming',
  'answer-request': 'coming',
  'await-agenda': 'waiting',
  'agenda-missing': 'coming',
  'send-notes': 'coming',
  'send-material': 'coming',
  'pass-name': 'coming',
  'ask-agreement': 'coming',
  'speak-up': 'coming',
  'check-in': 'coming',
  'end-guiding': 'coming',
  none: null,
}

/** What never waits out of sight: their turn, and meetings. */
const alwaysShown: ReadonlySet<NextStepKind> = new Set(['await-acceptance', 'await-reply', 'meet'])

/** Everything that is open with everybody; with the sample person nothing is. */
export const tasks = (people: readonly PersonOverview[], context: TodayContext): readonly Task[] =>
  people
    .filter(({ contact }) => !contact.sample)
    .flatMap(({ contact, touchpoints, hasDraft }) => {
      const { person, zone } = contact
      return nextSteps(person, touchpoints, { ...context, hasDraft, zone }).map((next) => ({ contact, next }))
    })

/** The same, from promises that are known already. */
export const tasksOf = (people: readonly PersonPromises[], context: TodayContext): readonly Task[] =>
  people
    .filter(({ contact }) => !contact.sample)
    .flatMap(({ contact, open, guessed }) =>
      stepsOf(contact.person, open, { ...context, hasDraft: false, zone: contact.zone, guessed }).map(
        (next) => ({
          contact,
          next,
        }),
      ),
    )

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
