/** Why something cannot have happened when it is said to have. */
export type PastProblem = 'later-than-now' | 'year-of-two-digits' | 'long-ago'
/** Why a plan cannot be meant for a moment. */
export type PlanProblem = 'year-of-two-digits' | 'long-past' | 'far-ahead'

/** Nobody notes what happened with somebody so many years ago: the year was mistyped. Our judgement. */
const YEARS_REMEMBERED = 75
/** A plan can be noted afterwards, but not years later. Our judgement. */
const YEARS_AFTER_A_PLAN = 1
/** Nobody arranges a meeting, or puts something off, for longer. Our judgement. */
const YEARS_AHEAD = 3

/** Whether something can have happened at a moment: it did not happen later than now, nor in the year 26. */
export function happenedAt(moment: string, now: string): 'ok' | PastProblem {
  if (yearOf(moment) < 100) return 'year-of-two-digits'
  if (isLater(moment, now)) return 'later-than-now'
  return yearOf(moment) < yearOf(now) - YEARS_REMEMBERED ? 'long-ago' : 'ok'
}

/** Whether something can be planned for a moment: a meeting, the end of putting something off. */
export function plannedFor(moment: string, now: string): 'ok' | PlanProblem {
  if (yearOf(moment) < 100) return 'year-of-two-digits'
  if (isLater(yearsFrom(now, -YEARS_AFTER_A_PLAN), moment)) return 'long-past'
  return isLater(moment, yearsFrom(now, YEARS_AHEAD)) ? 'far-ahead' : 'ok'
}

const yearOf = (moment: string) => Number.parseInt(moment, 10)

const isLater = (one: string, other: string) =>
  Temporal.Instant.compare(Temporal.Instant.from(one), Temporal.Instant.from(other)) > 0

const yearsFrom = (now: string, years: number) =>
  Temporal.Instant.from(now).toZonedDateTimeISO('UTC').add({ years }).toInstant().toString()
