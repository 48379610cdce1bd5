import { workingDaysIn } from '../calendar/week.ts'
import { myWorkingDays } from '../calendar/working-hours.ts'
import { afterHours, isZone, startOfDay } from '../calendar/zones.ts'
import type { CountedWeek, NextStep, Why } from '../model/next-step.ts'
import type { PersonKey } from '../model/person-key.ts'
import type { OpenPromise } from '../model/promise.ts'
import type { Touchpoint } from '../model/touchpoint.ts'
import { isBefore, later } from './moments.ts'
import { openPromises } from './open-promises.ts'
import { promises } from './promises/index.ts'
import type { StepContext } from './promises/promise.ts'

export type { GuessedZone, StepContext } from './promises/promise.ts'

/** The next step about one person: the nearest of what is open; worked out from what happened, never stored. */
export const nextStep = (
  person: PersonKey,
  touchpoints: readonly Touchpoint[],
  context: StepContext,
): NextStep => nearest(person, nextSteps(person, touchpoints, context), context.now)

/** Every step that is open with one person, nearest first: what happened is given as it was recorded. */
export const nextSteps = (
  person: PersonKey,
  touchpoints: readonly Touchpoint[],
  context: StepContext,
): readonly NextStep[] => stepsOf(person, openPromises(touchpoints, context), context)

/** The same, from promises that are known already. */
export function stepsOf(
  person: PersonKey,
  open: readonly OpenPromise[],
  context: StepContext,
): readonly NextStep[] {
  const by = { ...context, week: weekOf(context) }
  return open
    .flatMap((promise): readonly NextStep[] => {
      const { binding, step: stepOf } = promises[promise.promise]
      const step = stepOf(promise, by)
      if (!step) return []
      const { why, ...due } = step
      const next = { person, binding, owed: binding === 'owed', ...due, ...nameOpener(promise, why) }
      return [postpone(next, promise, context)]
    })
    .toSorted(
      (one, other) => order(one, context.now) - order(other, context.now) || compare(one, other, context.now),
    )
}

/** The first of the steps that is pressing, or none. */
export const nearest = (person: PersonKey, steps: readonly NextStep[], now: string): NextStep =>
  steps.find((step) => order(step, now) < QUIET) ?? {
    person,
    kind: 'none',
    owed: false,
    binding: 'planned',
    promise: null,
    why: {},
  }

/** Their working days where their zone is set, else where it is guessed, else mine. */
export function weekOf({ zone, guessed, myZone, settings }: StepContext): CountedWeek {
  if (zone && isZone(zone)) return { zone, days: workingDaysIn(zone), isTheirs: true }
  if (guessed && isZone(guessed.zone))
    return {
      zone: guessed.zone,
      days: workingDaysIn(guessed.zone),
      isTheirs: true,
      guessedFrom: guessed.from,
    }
  return { zone: myZone, days: myWorkingDays(myZone, settings), isTheirs: false }
}

/** What opened a promise, for its reason in words. */
const nameOpener = (
  { promise, by, since, channel, message, draft, words, months, until, isGuide }: OpenPromise,
  why: Why | undefined,
): Pick<NextStep, 'promise' | 'of' | 'why' | 'isGuide'> => ({
  promise,
  ...(isGuide && { isGuide }),
  ...(by !== undefined && { of: by }),
  why: {
    ...(since !== undefined && { since }),
    ...(channel && { channel }),
    ...(message && { message }),
    ...(draft && { draft }),
    ...(words !== undefined && { words }),
    ...(months !== undefined && { months }),
    ...(until !== undefined && { putOffUntil: until }),
    ...why,
  },
})

/** What was put off is not due before its day begins on my clock. */
function postpone(step: NextStep, { until }: OpenPromise, { myZone }: StepContext): NextStep {
  if (until === undefined) return step
  const from = startOfDay(until, myZone)
  return {
    ...step,
    dueFrom: step.dueFrom ? later(from, step.dueFrom) : from,
    ...(step.dueBy && { dueBy: later(from, step.dueBy) }),
  }
}

/** Whether a step is owed and its time has come. */
export const isOwedNow = (next: NextStep, now: string): boolean =>
  next.owed && !(next.dueFrom && isBefore(now, next.dueFrom))

/** What is never pressing: it stands in what is open, and is the next step never, or only when its time has come. */
const quiet: Readonly<Partial<Record<NextStep['kind'], 'always' | 'until-due'>>> = {
  gratitude: 'always',
  'act-on-advice': 'always',
  'keep-rhythm': 'until-due',
}
const QUIET = 3

/** What is owed now, then a meeting of the next day and one that has passed, then the rest; last what is none yet. */
function order(step: NextStep, now: string): number {
  if (isOwedNow(step, now)) return 0
  if (step.kind === 'confirm-met') return 1
  if (step.kind === 'meet' && isBefore(step.dueFrom ?? now, afterHours(now, 24))) return 1
  const isEarly = step.dueFrom !== undefined && isBefore(now, step.dueFrom)
  return quiet[step.kind] === 'always' || (quiet[step.kind] && isEarly) ? QUIET : 2
}

const compare = (one: NextStep, other: NextStep, now: string) =>
  Temporal.Instant.compare(
    Temporal.Instant.from(dateOf(one) ?? now),
    Temporal.Instant.from(dateOf(other) ?? now),
  )

/** The moment that a step is about. */
export const dateOf = ({ dueBy, dueFrom }: NextStep): string | undefined => dueBy ?? dueFrom
