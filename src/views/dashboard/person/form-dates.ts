import { happenedAt, type PastProblem, type PlanProblem, plannedFor } from '../../../calendar/plausible.ts'
import type { TouchpointKind } from '../../../model/touchpoint.ts'
import { isSameMinute, momentIn, type When } from './said-at.ts'
import { type Answers, answersFor, type Opened } from './touchpoint-form.ts'

/** The answers that are dates. */
export const dateAnswers = ['at', 'meetingAt', 'until'] as const
export type DateAnswer = (typeof dateAnswers)[number]
export type DateProblem = 'no-date' | PastProblem | PlanProblem

/** What is wrong with the dates of a kind: what happened is not later than now, what is planned not years away. */
export function dateProblems(
  kind: TouchpointKind,
  answers: Answers,
  opened: Opened,
  { now, zone }: When,
): Partial<Record<DateAnswer, DateProblem>> {
  const judge = (name: DateAnswer) => {
    // What is corrected may be wrong in its date: there the date that stood is judged too.
    const isUntouched =
      answers[name] === opened.answers[name] && (name !== 'at' || opened.original === undefined)
    const moment = momentIn(answers[name], zone)
    if (isUntouched || moment === undefined) return isUntouched ? 'ok' : 'no-date'
    if (name !== 'at') return plannedFor(moment, now)
    return isSameMinute(moment, now) ? 'ok' : happenedAt(moment, now)
  }
  const judged = dateAnswers
    .filter((name) => answersFor(kind).includes(name))
    .map((name) => [name, judge(name)] as const)
  return Object.fromEntries(judged.filter(([, problem]) => problem !== 'ok'))
}

/** The year as it was written, and the one that is likely meant. */
export const yearsIn = (answer: string) => {
  const year = Number.parseInt(answer, 10)
  return { year, likely: 2000 + year }
}
