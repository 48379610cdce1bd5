import { afterHours, afterMonths } from '../calendar/zones.ts'
import type { Touchpoint } from '../model/touchpoint.ts'
import { hasAfter, lastOf, wasSentAfter } from './history.ts'
import type { Step, StepContext } from './next-step.ts'

const none: Step = { kind: 'none', owed: false }

/** After a meeting: the thank-you within 24 hours, then the report on advice when its months have passed. */
export function afterMeeting(history: readonly Touchpoint[], { myZone }: StepContext): Step {
  const met = lastOf(history, 'met')
  if (met && !isThanked(history, met))
    return { kind: 'thank', owed: true, dueFrom: met.at, dueBy: afterHours(met.at, 24) }
  return earliestReport(history, myZone) ?? none
}

const isReported = (history: readonly Touchpoint[], advised: Touchpoint) =>
  hasAfter(history, advised, 'reported') || wasSentAfter(history, advised, 'report-back')

const isThanked = (history: readonly Touchpoint[], met: Touchpoint) =>
  hasAfter(history, met, 'thanked') || wasSentAfter(history, met, 'thank-you')

/** One report answers all advice before it; of what is left, the one that is due first. */
function earliestReport(history: readonly Touchpoint[], zone: string): Step | undefined {
  const due = history
    .filter((touchpoint) => touchpoint.kind === 'advised')
    .filter((advised) => !isReported(history, advised))
    .flatMap(({ at, reportIn }) => (reportIn === undefined ? [] : [afterMonths(at, reportIn, zone)]))
    .toSorted((a, b) => Temporal.Instant.compare(Temporal.Instant.from(a), Temporal.Instant.from(b)))[0]
  return due === undefined ? undefined : { kind: 'report-back', owed: true, dueFrom: due }
}
