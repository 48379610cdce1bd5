import { dateIn, type Side, sideOf } from './date.ts'
import { isLengthOfTime } from './length-of-time.ts'
import type { PageLexicon } from './page-lexicon.ts'

/** From when to when: YYYY or YYYY-MM; `to` may be `now`. */
export interface Span {
  readonly from?: string
  readonly to?: string
}

/** Signs between two dates; the hyphen only with a blank on a side or between years, since it also joins words. */
const between = /\s*[–—]\s*|\s+-\s*|\s*-\s+|(?<=\p{Nd}{4})-(?=\p{Nd}{4})/u

/** A length behind the dates, as texts carry it that lost the dot before it: “Present 4 yrs 3 mos”. */
const lengthBehind = /[\s(]+\p{Nd}{1,2}\s?\p{L}+\.?(?:[\s,]+\p{L}{0,2}\s?\p{Nd}{1,2}\s?\p{L}+\.?)?\)?$/u

/** A span has one or two sides, and the first of them holds a year. */
type Sides = readonly [first: Side, second?: Side]

function sidesOf(text: string): Sides | null {
  const [first = '', second, more] = text.split(between)
  const from = more === undefined ? sideOf(first) : undefined
  if (from?.year === undefined) return null
  return second === undefined ? [from] : [from, sideOf(second)]
}

function spanOf([first, second]: Sides, dateOf: (side: Side) => string | null): Span | null {
  const from = dateOf(first)
  if (from === null || from === 'now') return null
  if (second === undefined) return { from }
  const to = dateOf(second)
  if (to === null) return null
  return to !== 'now' && isBefore(to, from) ? null : { from, to }
}

/** A year alone is not before a month of the same year. */
const isBefore = (one: string, other: string) => {
  const length = Math.min(one.length, other.length)
  return one.slice(0, length) < other.slice(0, length)
}

/** What texts were found to state, by the words that were known: most lines are asked for several times. */
const stated = new WeakMap<readonly PageLexicon[], Map<string, Span | null>>()
const MOST_REMEMBERED = 2_000

/**
 * The span that a text states, such as `Jan 2020 - Present · 4 yrs 3 mos` or `2015 – 2019`. Null unless the whole text is one:
 * a wrong date is worse than none. The length behind “·” is left alone, it was counted on the day of saving.
 */
export function spanIn(text: string, lexicons: readonly PageLexicon[]): Span | null {
  if (!/\p{Nd}{4}/u.test(text)) return null
  const known = stated.get(lexicons) ?? new Map<string, Span | null>()
  stated.set(lexicons, known)
  const before = known.get(text)
  if (before !== undefined) return before
  const span = readSpan(text, lexicons)
  if (known.size < MOST_REMEMBERED) known.set(text, span)
  return span
}

/** “2016 - 2018 שנתיים”: a length behind the dates that is told in words alone. */
function withoutWords(text: string, lexicons: readonly PageLexicon[]): string {
  const said = text.split(' ')
  for (let count = Math.min(3, said.length - 2); count > 0; count--) {
    const tail = said
      .slice(-count)
      .join(' ')
      .replace(/^\(|\)$/gu, '')
    if (!/\p{Nd}/u.test(tail) && isLengthOfTime(tail, lexicons)) return said.slice(0, -count).join(' ')
  }
  return text
}

function readSpan(text: string, lexicons: readonly PageLexicon[]): Span | null {
  const [before = ''] = text.replace(/\p{Cf}/gu, '').split('·')
  const whole = before.trim().replace(/^\((.*)\)$/u, '$1')
  if (whole.length > 80 || !/\p{Nd}{4}/u.test(whole)) return null
  const forms = [...new Set([whole, whole.replace(lengthBehind, ''), withoutWords(whole, lexicons)])].flatMap(
    (form) => {
      const sides = sidesOf(form)
      return sides ? [sides] : []
    },
  )
  const read = (dateOf: (side: Side) => string | null) => {
    for (const form of forms) {
      const span = spanOf(form, dateOf)
      if (span) return span
    }
    return null
  }
  for (const language of lexicons) {
    const span = read((side) => dateIn(side, language))
    if (span) return span
  }
  // Saved files of every language say “Present”: “dezembro de 2024 - Present”.
  return read((side) => inAny(side, lexicons))
}

/** A date in whichever language has it, the page's own first. Where that has no word for what goes on, a word alone is it: an end has a year. */
function inAny(side: Side, lexicons: readonly PageLexicon[]): string | null {
  for (const language of lexicons) {
    const date = dateIn(side, language)
    if (date !== null) return date
  }
  return lexicons[0]?.present.length === 0 && /^\P{Nd}{2,25}$/u.test(side.folded) ? 'now' : null
}

/** How many words may stand before a date: “Issued”, “Expedición:”, “הונפק ב”. */
const MOST_BEFORE = 3

/** The dates of a line whose parts between dots each say what happened then: “Issued Jun 2020 · Expires Jun 2023”. */
export function datesAmong(line: string, lexicons: readonly PageLexicon[]): readonly string[] {
  if (line.length > 120) return []
  return line.split('·').flatMap((part) => {
    const said = part.trim().split(/\s+/u)
    for (let skipped = 0; skipped <= Math.min(MOST_BEFORE, said.length - 1); skipped++) {
      const span = spanIn(said.slice(skipped).join(' '), lexicons)
      // A number behind a word is more often a class or an id than a year.
      const isDate = span?.to === undefined && (skipped === 0 || span?.from?.includes('-'))
      if (span?.from !== undefined && isDate) return [span.from]
    }
    return []
  })
}

/** The moment that the site's ids carry: milliseconds since 1970 in all but the last 22 bits. Null for what is no such id. */
export function momentOfId(id: string): string | null {
  if (!/^\d{16,20}$/u.test(id)) return null
  const moment = new Date(Number(BigInt(id) >> 22n))
  const year = moment.getUTCFullYear()
  return year >= 2003 && year < 2100 ? moment.toISOString() : null
}
