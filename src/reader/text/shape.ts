import { fold } from '../../text/fold.ts'
import type { Around } from './around.ts'
import type { Dated } from './dated.ts'
import type { TextLanguage } from './language.ts'
import { monthsIn } from './length.ts'
import { isSentence } from './marks.ts'
import { namesWork } from './order.ts'
import { isPlace, placeBehind } from './place.ts'
import { datesIn } from './spans.ts'

/**
 * How the entries of a list stand around their dates. Pages and files print two lines above them, or one in a group: `grouped`.
 * Typed lists have one shape each, which the lines above the first dates tell: both lines above (`pairs`, or
 * `with-place`), one that holds both, or one above and one below. The entries themselves where their shape gives them; none where it is not known.
 */
export function shapeOf(
  lines: readonly string[],
  dates: readonly number[],
  { style, languages, places }: Around,
): 'grouped' | 'pairs' | 'with-place' | readonly Dated[] {
  const [first] = dates
  const [own] = languages
  if (style !== 'typed' || first === undefined || !own) return 'grouped'
  if (first === 2) return 'pairs'
  if (first === 3 && isPlace(lines[2] ?? '', languages, places)) return 'with-place'
  if (first >= 3 && monthsIn(lines[first - 2] ?? '', own) !== null) return 'grouped'
  if (first !== 1) return []
  const inOne = inOneLine(lines, dates, languages)
  return inOne.length > 0
    ? inOne
    : aroundDates(lines, dates, (line) => isPlace(line, languages, places), languages)
}

/** One line above the dates and one below, in every entry: “Municipal Choir”, “2015 - 2019”, “Assistant”. */
function aroundDates(
  lines: readonly string[],
  dates: readonly number[],
  isPlaceLine: (line: string) => boolean,
  languages: readonly TextLanguage[],
): readonly Dated[] {
  const isNone = (line: string) => isSentence(line) || isPlaceLine(line) || holdsBoth(line, languages)
  const entries = dates.flatMap((at, index): readonly Dated[] => {
    const [one, other] = [lines[at - 1], lines[at + 1]]
    const isOfNext = at + 2 >= (dates[index + 1] ?? Number.POSITIVE_INFINITY)
    if (one === undefined || other === undefined || isOfNext || isNone(one) || isNone(other)) return []
    // What follows the dates might as well be a text.
    if (!namesWork(other, languages) && !isCapital(other)) return []
    return [{ first: at - 1, dates: at, body: at + 2, said: { one, other } }]
  })
  // Where one entry has another shape, so may the others.
  return entries.length === dates.length ? entries : []
}

/** “Assistant at Municipal Choir”, “Assistant, Municipal Choir” above the dates of every entry, all alike. */
function inOneLine(
  lines: readonly string[],
  dates: readonly number[],
  languages: readonly TextLanguage[],
): readonly Dated[] {
  const heads = dates.map((at) => headIn(lines[at - 1] ?? '', languages))
  const splits = [/\s@\s/u, ...languages.map(atWord), /\s\|\s/u, /\s[–—-]\s/u, /\s·\s/u, /\s*[,،]\s/u]
  const split = splits.find((one) => heads.every(({ before }) => before.split(one).length === 2))
  if (!split || heads.some(({ before }) => isSentence(before))) return []
  const isSure = splits.indexOf(split) <= languages.length
  const below = (index: number) => {
    const at = (dates[index] ?? 0) + 1
    return at < (dates[index + 1] ?? Number.POSITIVE_INFINITY) - 1 ? lines[at] : undefined
  }
  if (!isSure && heads.some(({ before }, index) => hasTitleBelow(before, below(index), languages))) return []
  return dates.flatMap((at, index) => {
    const { before = '', place } = heads[index] ?? {}
    const [one, other] = before.split(split)
    if (one === undefined || other === undefined) return []
    const said = isSure ? { title: one, company: other } : { one, other }
    return [{ first: at - 1, dates: at, body: at + 1, said, place }]
  })
}

/** What stands above the dates, and the place behind it; behind a stroke may stand a company. */
function headIn(line: string, languages: readonly TextLanguage[]) {
  const { before, place } = placeBehind(line, languages)
  return place === '' ? { before: line, place } : { before, place }
}

/** “Isbre Maps — Tromsø” above the dates and “Head of Field Safety” below: no title stands in the first line. */
const hasTitleBelow = (
  head: string,
  below: string | undefined,
  languages: readonly TextLanguage[],
): boolean =>
  below !== undefined &&
  !namesWork(head, languages) &&
  /^\p{L}/u.test(below) &&
  !isSentence(below) &&
  (namesWork(below, languages) || isCapital(below))

const atWord = ({ text }: TextLanguage) =>
  text.typed.at.length > 0 ? new RegExp(`\\s(?:${text.typed.at.join('|')})\\s`, 'iu') : /$^/u

/** “Assistant, Municipal Choir (2015 - 2019)” as a line and its dates. */
export function datesApart(line: string, around: Pick<Around, 'languages'>): readonly string[] {
  const [, head, inBrackets, behind] =
    /^(.*\p{L}.*?)\s*(?:\(([^()]*\p{Nd}{4}[^()]*)\)|[,|·]\s+([^,|·]*\p{Nd}{4}[^,|·]*))$/u.exec(line) ?? []
  const dates = inBrackets ?? behind
  if (head === undefined || dates === undefined || isSentence(head) || datesIn(line, around.languages))
    return [line]
  return datesIn(dates, around.languages)?.span.to === undefined ? [line] : [head, dates]
}

/** “Choir Director at Cathedral of Cádiz”, “Assistant, Municipal Choir”: title and company in one line. */
const holdsBoth = (line: string, languages: readonly TextLanguage[]) =>
  /[|@,،]|\s[-–—·]\s/u.test(line) ||
  fold(line)
    .split(' ')
    .some((word) => languages.some(({ text }) => text.typed.at.includes(word)))

/** Whether every long word begins with a capital, which no sentence does. */
const isCapital = (line: string) =>
  line.split(' ').every((word) => word.length <= 3 || /^\P{L}*\p{Lu}/u.test(word))
