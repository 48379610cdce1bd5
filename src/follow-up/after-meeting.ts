import type { Touchpoint } from '../model/touchpoint.ts'
import { hasAfter, lastOf } from './history.ts'
import type { Step, StepContext } from './next-step.ts'
import { afterHours, afterMonths } from './zones.ts'

const none: Step = { kind: 'none', owed: false }

/** After a meeting: the thank-you within 24 hours, then the report on advice when its months have passed. */
export function afterMeeting(history: readonly Touchpoint[], { myZone }: StepContext): Step {
  const met = lastOf(history, 'met')
  if (met && !isThanked(history, met))
    return { kind: 'thank', owed: true, dueFrom: met.at, dueBy: afterHours(met.at, 24) }
  return earliestReport(history, myZone) ?? none
}

const isThanked = (history: readonly Touchpoint[], met: Touchpoint) =>
  hasAfter(history, met, 'thanked') ||
  history
    .slice(history.indexOf(met) + 1)
    .some((later) => later.kind === 'sent' && later.message === 'thank-you')

/** One report answers all advice before it; of what is left, the one that is due first. */
function earliestReport(history: readonly Touchpoint[], zone: string): Step | undefined {
  const due = history
    .filter((touchpoint) => touchpoint.kind === 'advised')
    .filter((advised) => !hasAfter(history, advised, 'reported'))
    .flatMap(({ at, reportIn }) => (reportIn === undefined ? [] : [afterMonths(at, reportIn, zone)]))
    .toSorted((a, b) => Temporal.Instant.compare(Temporal.Instant.from(a), Temporal.Instant.from(b)))[0]
  return due === undefined ? undefined : { kind: 'report-back', owed: true, dueFrom: due }
}
