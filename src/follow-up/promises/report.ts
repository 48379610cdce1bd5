import { afterMonths } from '../../calendar/zones.ts'
import { everyOf, hasAfter, wasSentAfter } from '../history.ts'
import type { PromiseKind } from './promise.ts'

/** Report back: opened by advice with a promise, closed by telling what came of it. One report answers all advice before it. */
export const report: PromiseKind = {
  binding: 'owed',
  mayWait: true,
  open: ({ all }) =>
    everyOf(all, 'advised').flatMap((advised) => {
      const { id, at, advice, reportIn } = advised
      if (reportIn === undefined) return []
      if (hasAfter(all, advised, 'reported') || wasSentAfter(all, advised, 'report-back')) return []
      return [{ by: id, since: at, words: advice, months: reportIn }]
    }),
  step: ({ since, months }, { now, myZone }) => ({
    kind: 'report-back',
    dueFrom: afterMonths(since ?? now, months ?? 0, myZone),
  }),
}
