import { afterDays } from '../../calendar/zones.ts'
import { ledger } from '../ledger.ts'
import type { PromiseKind } from './promise.ts'

/** Advice is looked at again after so many days. Our judgement. */
const DAYS = 28

/** Advice that was not acted on: opened by advice, closed by what was done about it, or by a report. */
export const advice: PromiseKind = {
  binding: 'planned',
  mayWait: true,
  open: ({ all, standing }) =>
    standing === 'closed'
      ? []
      : ledger(all)
          .filter(({ acted, reported }) => acted.length === 0 && !reported)
          .map(({ advised }) => ({ by: advised.id, since: advised.at, words: advised.advice })),
  step: ({ since }, { now, myZone }) => ({
    kind: 'act-on-advice',
    dueFrom: afterDays(since ?? now, DAYS, myZone),
  }),
}
