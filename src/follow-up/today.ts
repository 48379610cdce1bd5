import type { Contact } from '../model/contact.ts'
import type { NextStep, NextStepKind } from '../model/next-step.ts'
import type { Settings } from '../model/settings.ts'
import type { Touchpoint } from '../model/touchpoint.ts'
import { isBefore } from './history.ts'
import { nextStep } from './next-step.ts'

/** One person who is kept, with what happened and whether a draft is there. */
export interface PersonOverview {
  readonly contact: Contact
  readonly touchpoints: readonly Touchpoint[]
  readonly hasDraft: boolean
}

/** When and where it is for me. */
export interface TodayContext {
  readonly now: string
  readonly settings: Settings
  readonly myZone: string
}

/** A person with what to do next. */
export type Task = PersonOverview & { readonly next: NextStep }

/** The lists of Today. `thanksFirst`: nobody new is offered because a thank-you is overdue. */
export interface Today {
  readonly owed: readonly Task[]
  readonly coming: readonly Task[]
  readonly waiting: readonly Task[]
  readonly toAsk: readonly Task[]
  readonly thanksFirst: boolean
}

/** How many people to ask next are offered at once. */
const MOST_TO_ASK = 3

/** In which list a step stands; `null` in none. What is owed and due stands in the first list, whatever this says. */
const listOf: Readonly<Record<NextStepKind, 'coming' | 'waiting' | 'toAsk' | null>> = {
  'confirm-sent': 'waiting',
  'write-first': 'toAsk',
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
  none: null,
}

/** Whether a step is owed and its time has come. */
export const isOwedNow = (next: NextStep, now: string): boolean =>
  next.owed && !(next.dueFrom && isBefore(now, next.dueFrom))

/** Everybody with their next step; the sample person has none. */
export const tasks = (people: readonly PersonOverview[], context: TodayContext): readonly Task[] =>
  people
    .filter(({ contact }) => !contact.sample)
    .map((one) => {
      const { person, zone } = one.contact
      return { ...one, next: nextStep(person, one.touchpoints, { ...context, hasDraft: one.hasDraft, zone }) }
    })

/** What is owed first, then what is coming and what waits, then at most three people to ask next. */
export function today(people: readonly PersonOverview[], context: TodayContext): Today {
  const { now } = context
  const all = tasks(people, context).toSorted(byDate)
  const owed = all.filter(({ next }) => isOwedNow(next, now))
  const rest = all.filter(({ next }) => !isOwedNow(next, now))
  const listed = (name: 'coming' | 'waiting' | 'toAsk') =>
    rest.filter(({ next }) => listOf[next.kind] === name)
  const overdue = owed.some(({ next }) => next.kind === 'thank' && next.dueBy && isBefore(next.dueBy, now))
  const candidates = listed('toAsk').filter(({ next }) => !(next.dueFrom && isBefore(now, next.dueFrom)))
  return {
    owed,
    coming: listed('coming'),
    waiting: listed('waiting'),
    toAsk: overdue ? [] : candidates.slice(0, MOST_TO_ASK),
    thanksFirst: overdue && candidates.length > 0,
  }
}

// People without a date were kept longest ago first.
const byDate = (a: Task, b: Task) => Temporal.Instant.compare(dateOf(a), dateOf(b))
const dateOf = ({ next, contact }: Task) => Temporal.Instant.from(next.dueBy ?? next.dueFrom ?? contact.since)
