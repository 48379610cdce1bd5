import { onClock } from '../calendar/zones.ts'
import { type Asked, type Outcome, outcomes, type Seen } from './asked.ts'

/** So many months stand side by side; a longer time is told by year. */
const MOST_MONTHS = 12

/** How far back one looks, in months with this one. */
export const spans = [6, 12, 'all'] as const
export type Span = (typeof spans)[number]

/** Those who were asked in a month (`2026-11`) or a year (`2026`), by what came of it. */
export interface Period {
  /** Null where nobody knows when. */
  readonly of: string | null
  readonly asked: number
  readonly by: Readonly<Record<Outcome, number>>
}

/** The first month of a span; undefined where a span of all has nobody with a date. */
export function firstMonth(asked: readonly Asked[], span: Span, seen: Seen): string | undefined {
  if (span === 'all') return asked.flatMap(({ month }) => month ?? []).toSorted()[0]
  return thisMonth(seen)
    .subtract({ months: span - 1 })
    .toString()
}

const thisMonth = ({ now, zone }: Seen) => onClock(now, zone).toPlainDate().toPlainYearMonth()

/** Those who were asked within a span; within all, those too of whom nobody knows when. */
export function askedWithin(asked: readonly Asked[], span: Span, seen: Seen): readonly Asked[] {
  if (span === 'all') return asked
  const first = firstMonth(asked, span, seen) ?? ''
  return asked.filter(({ month = '' }) => month >= first)
}

/** What came of it in each month of a span, or in each year where that is long; also where nobody was asked. */
export function periodsOf(asked: readonly Asked[], span: Span, seen: Seen): readonly Period[] {
  const first = firstMonth(asked, span, seen)
  const months = first === undefined ? [] : monthsTo(first, thisMonth(seen))
  const isLong = months.length > MOST_MONTHS
  const nameOf = (month: string) => (isLong ? month.slice(0, -'-11'.length) : month)
  const names = [...new Set(months.map(nameOf)), null]
  return names
    .map((of) =>
      periodOf(
        of,
        asked.filter(({ month }) => (month ? nameOf(month) : null) === of),
      ),
    )
    .filter(({ of, asked }) => of !== null || asked > 0)
}

function monthsTo(first: string, last: Temporal.PlainYearMonth): readonly string[] {
  const from = Temporal.PlainYearMonth.from(first)
  const { months } = from.until(last, { largestUnit: 'months' })
  return Array.from({ length: months + 1 }, (_, after) => from.add({ months: after }).toString())
}

const periodOf = (of: string | null, asked: readonly Asked[]): Period => ({
  of,
  asked: asked.length,
  by: countsOf(asked),
})

/** How many of those who were asked came to each outcome. */
export const countsOf = (asked: readonly Asked[]): Readonly<Record<Outcome, number>> =>
  Object.fromEntries(
    outcomes.map((outcome) => [outcome, asked.filter((one) => one.outcome === outcome).length]),
  ) as Record<Outcome, number>
