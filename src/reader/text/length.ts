import { westernDigits } from '../../text/digits.ts'
import { fold } from '../../text/fold.ts'
import type { Span } from '../dates.ts'
import type { PageLexicon } from '../page-lexicon.ts'
import type { TextLanguage } from './language.ts'

/**
 * How many months a line says that something lasted: “7 yrs 9 mos”, “Full-time · 2 yrs”, “שנתיים”. Null for a line that says
 * anything else.
 */
export function monthsIn(line: string, { text, page }: TextLanguage): number | null {
  if (line.length > 60) return null
  const parts = fold(line).split(/\s+·\s+/u)
  const said = parts.at(-1) ?? ''
  if (parts.length > 2 || (parts.length === 2 && !text.employment.includes(parts[0] ?? ''))) return null
  const whole = text.counted[said]
  if (whole !== undefined) return whole
  let months = 0
  const rest = westernDigits(said).replace(
    /(\d{1,2})\s*(\p{L}+)\.?/gu,
    (all, number: string, unit: string) => {
      const factor = monthsOfUnit(unit, text)
      months += factor * Number(number)
      return factor > 0 ? ' ' : all
    },
  )
  for (const word of rest.split(/[\s,]+/u)) {
    const bare = withoutAnd(word, page)
    if (bare === '') continue
    const counted = text.counted[word] ?? text.counted[bare]
    if (counted === undefined) return null
    months += counted
  }
  return months > 0 ? months : null
}

/** How many months a unit stands for; 0 for what is none. */
function monthsOfUnit(unit: string, { years, months }: TextLanguage['text']): number {
  if (years.some((word) => unit.startsWith(word))) return 12
  return months.some((word) => unit.startsWith(word)) ? 1 : 0
}

/** A word without the “and” before it, which may be all of it: “ו-”. */
function withoutAnd(word: string, { and }: PageLexicon): string {
  const before = and.find((one) => word.startsWith(one))
  return before === undefined ? word : word.slice(before.length).replace(/^-/u, '')
}

/** The months of a span, both ends counted, as the site counts them; null where it says years only. */
export function monthsOf({ from, to }: Span, now: string): number | null {
  const end = to === 'now' ? now.slice(0, 7) : to
  if (from === undefined || end === undefined || from.length < 7 || end.length < 7) return null
  return monthNumber(end) - monthNumber(from) + 1
}

/** The months of a span as numbers in a row; none where it says years only, or more than a life holds. */
export function monthsWithin({ from, to }: Span, now: string): readonly number[] {
  const count = monthsOf({ ...(from && { from }), ...(to && { to }) }, now) ?? 0
  const first = monthNumber(from ?? '')
  return count > 0 && count < MOST_MONTHS ? Array.from({ length: count }, (_, at) => first + at) : []
}

const MOST_MONTHS = 1_200

const monthNumber = (month: string) => 12 * Number(month.slice(0, 4)) + Number(month.slice(5, 7))
