import { afterHours } from '../../calendar/zones.ts'
import { everyOf, hasAfter, wasSentAfter } from '../history.ts'
import type { PromiseKind } from './promise.ts'

/** A thank-you is due so many hours after a meeting (product: The first conversation). */
export const HOURS_TO_THANK = 24

/** Thanks: opened by a meeting that took place, closed by a thank-you, or by thanks for the clarity after a mismatch. */
export const thanks: PromiseKind = {
  binding: 'owed',
  mayWait: false,
  open: ({ all, guiding }) => {
    const owed = everyOf(all, 'met').filter(
      (met) =>
        !guiding.isWithin(met) &&
        !hasAfter(all, met, 'thanked') &&
        !wasSentAfter(all, met, 'thank-you', 'not-a-match'),
    )
    // One talk that was noted twice earns one thank-you.
    const once = new Map(owed.toReversed().map((met) => [met.at, met]))
    return [...once.values()]
      .toReversed()
      .map(({ id, at, takeaway }) => ({ by: id, since: at, ...(takeaway && { words: takeaway }) }))
  },
  step: ({ since }, { now }) => ({
    kind: 'thank',
    dueFrom: since ?? now,
    dueBy: afterHours(since ?? now, HOURS_TO_THANK),
  }),
}
