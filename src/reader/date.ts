import { westernDigits } from '../text/digits.ts'
import { fold } from '../text/fold.ts'
import type { PageLexicon } from './page-lexicon.ts'

/** What a language calls its months, January first, and what goes on: all folded and without dots. */
interface DateLexicon {
  readonly months: readonly (readonly string[])[]
  readonly present: ReadonlySet<string>
}
const kept = new Map<string, DateLexicon>()

function dateWordsOf(lexicon: PageLexicon): DateLexicon {
  const before = kept.get(lexicon.code)
  if (before) return before
  const months = Array.from({ length: 12 }, (_, month) => {
    const day = Date.UTC(2024, month, 15)
    const names = (['long', 'short'] as const).map((style) =>
      new Intl.DateTimeFormat(lexicon.code, {
        month: style,
        timeZone: 'UTC',
        numberingSystem: 'latn',
      }).format(day),
    )
    return [...names, ...(lexicon.moreMonths[month + 1] ?? [])].map(plain).filter((name) => name !== '')
  })
  const made = { months, present: new Set(lexicon.present.map(plain)) }
  kept.set(lexicon.code, made)
  return made
}

/** A word without the dot or mark that shortens it. */
const plain = (word: string) => fold(word).replace(/[.'"]+$/u, '')

/** What may be a date, taken apart once for all languages. */
export interface Side {
  readonly folded: string
  readonly parts: readonly { readonly word: string; readonly plain: string }[]
  /** The only year in it. */
  readonly year: string | undefined
}

/** Takes what may be a date apart. */
export function sideOf(text: string): Side {
  const parts = westernDigits(text)
    // “2020年8月”: the words for year and month stand at the numbers.
    .replace(/(\d)[年月년월]/gu, '$1 ')
    .split(/[\s,،/]+/u)
    .filter((word) => word !== '')
    .map((word) => ({ word, plain: plain(word) }))
  const years = parts.filter(({ word }) => /^(?:19|20)\d\d$/u.test(word))
  return {
    folded: plain(text.trim()),
    parts,
    year: years.length === 1 ? years[0]?.word : undefined,
  }
}

/** A month's number, when exactly one month is meant by a word. */
function monthIn(wanted: string, lexicon: PageLexicon): number | null {
  const { months } = dateWordsOf(lexicon)
  const exact = months.findIndex((names) => names.includes(wanted))
  if (exact >= 0) return exact + 1
  if (wanted.length < 3) return null
  const fitting = months.flatMap((names, month) =>
    names.some((name) => name.startsWith(wanted)) ? [month + 1] : [],
  )
  return fitting.length === 1 ? (fitting[0] ?? null) : null
}

const twoDigits = (month: number) => String(month).padStart(2, '0')

/** One date: a year, or a month with its year; `now` for what goes on. Null when anything else stands there. */
export function dateIn({ folded, parts, year }: Side, lexicon: PageLexicon): string | null {
  if (dateWordsOf(lexicon).present.has(folded)) return 'now'
  if (year === undefined) return null
  const rest = parts.filter((part) => part.word !== year && !lexicon.insideDates.includes(part.plain))
  if (rest.length === 0) return year
  const month = monthOf(rest, lexicon)
  const day = rest.map(({ word }) => Number.parseInt(word, 10)).find((number) => number > 0)
  if (month === null || (rest.length > 1 && (day ?? 1) > daysIn(Number(year), month))) return null
  return `${year}-${twoDigits(month)}`
}

/** Whoever states 30 February means another day, and perhaps another month. */
const daysIn = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate()

/** The month in what stands beside a year: its name, perhaps with a day, or its number. */
function monthOf(rest: Side['parts'], lexicon: PageLexicon): number | null {
  const isDay = ({ word }: Side['parts'][number]) => /^(0?[1-9]|[12]\d|3[01])[.]?$/u.test(word)
  const first = rest[0]?.word ?? ''
  if (rest.length === 1 && /^(0?[1-9]|1[0-2])$/u.test(first)) return Number(first)
  const named = rest.filter((part) => !isDay(part))
  const [name] = named
  return name !== undefined && named.length === 1 && rest.length <= 2 ? monthIn(name.plain, lexicon) : null
}
