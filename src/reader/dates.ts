import { westernDigits } from '../text/digits.ts'
import { fold } from '../text/fold.ts'
import type { PageWords } from './page-words.ts'

/** From when to when: YYYY or YYYY-MM; `to` may be `now`. */
export interface Span {
  readonly from?: string
  readonly to?: string
}

type Months = readonly (readonly string[])[]
const kept = new Map<string, Months>()

/** The beginnings by which the months of a language are known, folded, January first. */
function monthsOf(words: PageWords): Months {
  const before = kept.get(words.code)
  if (before) return before
  const months = Array.from({ length: 12 }, (_, month) => {
    const day = Date.UTC(2024, month, 15)
    const names = (['long', 'short'] as const).map((style) =>
      new Intl.DateTimeFormat(words.code, { month: style, timeZone: 'UTC', numberingSystem: 'latn' }).format(
        day,
      ),
    )
    return [...names, ...(words.moreMonths[month + 1] ?? [])].map(plain).filter((name) => name !== '')
  })
  kept.set(words.code, months)
  return months
}

/** A word without the dot or mark that shortens it. */
const plain = (word: string) => fold(word).replace(/[.'"]+$/u, '')

/** A month's number, when exactly one month is meant by a word. */
function monthIn(word: string, words: PageWords): number | null {
  const wanted = plain(word)
  const exact = monthsOf(words).findIndex((names) => names.includes(wanted))
  if (exact >= 0) return exact + 1
  if (wanted.length < 3) return null
  const fitting = monthsOf(words).flatMap((names, month) =>
    names.some((name) => name.startsWith(wanted)) ? [month + 1] : [],
  )
  return fitting.length === 1 ? (fitting[0] ?? null) : null
}

const twoDigits = (month: number) => String(month).padStart(2, '0')

/** One date: a year, or a month with its year; `now` for what goes on. Null when anything else stands there. */
function dateIn(text: string, words: PageWords): string | null {
  const folded = plain(text.trim())
  if (words.present.some((present) => plain(present) === folded)) return 'now'
  const parts = westernDigits(text)
    .split(/[\s,،/]+/u)
    .filter((part) => part !== '' && !words.insideDates.includes(plain(part)))
  const years = parts.filter((part) => /^(19|20)\d\d$/u.test(part))
  const [year] = years
  if (years.length !== 1 || year === undefined) return null
  const rest = parts.filter((part) => part !== year)
  if (rest.length === 0) return year
  const month = monthOf(rest, words)
  const day = rest.map((part) => Number.parseInt(part, 10)).find((number) => number > 0)
  if (month === null || (rest.length > 1 && (day ?? 1) > daysIn(Number(year), month))) return null
  return `${year}-${twoDigits(month)}`
}

/** Whoever states 30 February means another day, and perhaps another month. */
const daysIn = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate()

/** The month in what stands beside a year: its name, perhaps with a day, or its number. */
function monthOf(rest: readonly string[], words: PageWords): number | null {
  const isDay = (part: string) => /^(0?[1-9]|[12]\d|3[01])[.]?$/u.test(part)
  const [first = ''] = rest
  if (rest.length === 1 && /^(0?[1-9]|1[0-2])$/u.test(first)) return Number(first)
  const named = rest.filter((part) => !isDay(part))
  const [name] = named
  return name !== undefined && named.length === 1 && rest.length <= 2 ? monthIn(name, words) : null
}

/** Signs between two dates; the hyphen only with a blank on a side or between years, since it also joins words. */
const between = /\s*[–—]\s*|\s+-\s*|\s*-\s+|(?<=\p{Nd}{4})-(?=\p{Nd}{4})/u

/** A length behind the dates, as texts carry it that lost the dot before it: “Present 4 yrs 3 mos”. */
const lengthBehind = /[\s(]+\p{Nd}{1,2}\s?\p{L}+\.?(?:[\s,]+\p{L}{0,2}\s?\p{Nd}{1,2}\s?\p{L}+\.?)?\)?$/u

function spanWith(text: string, dateOf: (side: string) => string | null): Span | null {
  const sides = text.split(between)
  const [first = '', second] = sides
  if (sides.length > 2) return null
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

/**
 * The span that a text states, such as `Jan 2020 - Present · 4 yrs 3 mos` or `2015 – 2019`. Null unless the whole text is one:
 * a wrong date is worse than none. The length behind “·” is left alone, it was counted on the day of saving.
 */
export function spanIn(text: string, words: readonly PageWords[]): Span | null {
  const [before = ''] = text.replace(/\p{Cf}/gu, '').split('·')
  const stated = before.trim().replace(/^\((.*)\)$/u, '$1')
  if (stated.length > 80 || !/\p{Nd}{4}/u.test(stated)) return null
  const short = stated.replace(lengthBehind, '')
  const read = (dateOf: (side: string) => string | null) =>
    spanWith(stated, dateOf) ?? (short === stated ? null : spanWith(short, dateOf))
  for (const language of words) {
    const span = read((side) => dateIn(side, language))
    if (span) return span
  }
  // Saved files of every language say “Present”: “dezembro de 2024 - Present”.
  return read((side) => inAny(side, words))
}

/** A date in whichever language has it, the page's own first. */
const inAny = (side: string, words: readonly PageWords[]) =>
  words.map((language) => dateIn(side, language)).find((date) => date !== null) ?? null

/** How many words may stand before a date: “Issued”, “Expedición:”, “הונפק ב”. */
const MOST_BEFORE = 3

/** The dates of a line whose parts between dots each say what happened then: “Issued Jun 2020 · Expires Jun 2023”. */
export function datesAmong(line: string, words: readonly PageWords[]): readonly string[] {
  if (line.length > 120) return []
  return line.split('·').flatMap((part) => {
    const said = part.trim().split(/\s+/u)
    for (let skipped = 0; skipped <= Math.min(MOST_BEFORE, said.length - 1); skipped++) {
      const span = spanIn(said.slice(skipped).join(' '), words)
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
