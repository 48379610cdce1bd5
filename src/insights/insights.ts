import type { Asked, Seen } from './asked.ts'
import { askedWithin, countsOf, firstMonth, type Period, periodsOf, type Span, spans } from './periods.ts'
import { type SharesBy, sharesOf } from './shares.ts'
import { type Waits, waitsOf } from './waits.ts'

/** Several outcomes taken together, as they are told: whoever met has answered. */
export interface Totals {
  readonly asked: number
  readonly answered: number
  readonly met: number
  readonly thanked: number
  readonly open: number
}

export const totalsOf = ({ asked, by }: Pick<Period, 'asked' | 'by'>): Totals => ({
  asked,
  answered: by.answered + by.met + by.thanked,
  met: by.met + by.thanked,
  thanked: by.thanked,
  open: by.open,
})

/** What those who were asked say together; nobody is in it by name. */
export interface Insights {
  /** The month with which it begins; absent where nobody has a date. */
  readonly since?: string
  readonly totals: Totals
  readonly periods: readonly Period[]
  /** Thank-yous for a first talk that are due now and not overdue. */
  readonly thanksDue: number
  readonly shares: SharesBy
  readonly waits: Waits
}

/** What can be told of those who were asked within a span. Whoever was not asked is not in it. */
export function insightsOf(everybody: readonly Asked[], span: Span, seen: Seen): Insights {
  const asked = askedWithin(everybody, span, seen)
  const since = firstMonth(everybody, span, seen)
  return {
    ...(since !== undefined && { since }),
    totals: totalsOf({ asked: asked.length, by: countsOf(asked) }),
    periods: periodsOf(asked, span, seen),
    thanksDue: asked.filter(({ isThanksDue }) => isThanksDue).length,
    shares: sharesOf(asked),
    waits: waitsOf(asked),
  }
}

/** The spans that show something else than a shorter one, the shortest first. */
export const spansFor = (everybody: readonly Asked[], seen: Seen): readonly Span[] =>
  spans.filter(
    (span, place) =>
      place === 0 ||
      askedWithin(everybody, span, seen).length >
        askedWithin(everybody, spans[place - 1] ?? 'all', seen).length,
  )
