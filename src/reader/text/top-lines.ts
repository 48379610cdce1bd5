import type { Degree } from '../../model/reading.ts'
import { westernDigits } from '../../text/digits.ts'
import { fold } from '../../text/fold.ts'
import { numberIn } from '../numbers.ts'
import { type Found, takeFound } from '../proposal.ts'
import type { TextLanguage } from './language.ts'
import { degreeMark } from './marks.ts'
import { isPlace } from './place.ts'
import type { Style } from './style.ts'

/** “2nd degree connection”, told to those who listen. */
export const isTwinOfDegree = (line: string): boolean =>
  line.length <= 40 && (westernDigits(line).match(/\d/gu)?.length ?? 0) === 1

/** The line of the place: the same as that of the link, or the one before it. */
export function placeBefore(lines: readonly string[], contact: number, own: TextLanguage): number {
  if (/\p{L}/u.test(withoutContact(lines[contact] ?? '', own))) return contact
  return contact >= 2 ? contact - 1 : -1
}

/**
 * The line of the place between a name and the link to how somebody is reached. Everybody has a headline: a line that stands
 * alone there is that, unless it is a place beyond doubt.
 */
export function placeBetween(
  lines: readonly string[],
  top: { readonly begin: number; readonly contact: number; readonly isNothing: (line: string) => boolean },
  languages: readonly TextLanguage[],
): number {
  const [own] = languages
  const at = own ? placeBefore(lines, top.contact, own) : -1
  if (at === top.contact) return at
  const above = lines.slice(top.begin, at).filter((line) => !top.isNothing(line))
  const isAlone = above.length === 0 && !isPlace(lines[at] ?? '', languages)
  return at < top.begin || isAlone ? -1 : at
}

/** The line of the place without the words of the link behind it. */
export function withoutContact(line: string, { text }: TextLanguage): string {
  const words = line.split(' ')
  for (let kept = words.length - 1; kept >= 0; kept--)
    if (text.contactInfo.includes(fold(words.slice(kept).join(' '))))
      return words
        .slice(0, kept)
        .join(' ')
        .replace(/\s*[·•|]\s*$/u, '')
  return line
}

/** The first line below the name that is a place. */
export const placeBelow = (
  lines: readonly string[],
  name: number,
  languages: readonly TextLanguage[],
): number => lines.findIndex((line, at) => at > name && isPlace(line, languages))

/** The degree whose mark a line holds. */
export const degreeIn = (line: string | undefined): Found<Degree> | undefined => {
  const [mark, digit] = degreeMark.exec(line ?? '') ?? []
  if (mark === undefined || digit === undefined) return undefined
  return takeFound(Number(westernDigits(digit)) as Degree, mark.replace(/^\s*[·•]\s*/u, ''), 'top-card')
}

/** Whether a line speaks of those who follow somebody. */
export const isFollowers = (line: string, { page }: TextLanguage): boolean =>
  line.length <= 60 && page.followers.some((word) => fold(line).split(' ').includes(word))

/** “1,204 followers”, perhaps with the connections behind it in the same line; “1K” is about so many, and none of them. */
export function followersIn(line: string | undefined): Found<number> | undefined {
  const [, before] = /^(.*?\p{L}.*?)\s+\p{Nd}/u.exec(line ?? '') ?? []
  const counted = before ?? line
  if (line === undefined || counted === undefined || /\p{Nd}\s?[KkMm](?!\p{L})/u.test(counted))
    return undefined
  const number = numberIn(counted)
  return number === undefined ? undefined : takeFound(number, line, 'top-card')
}

/** A headline of this length may have run on in the next line of a saved file. */
const FULL_LINE = 45

/** The line with one of the person's titles, else the first; a saved file's headline may run over several. */
export function headlineAmong(
  lines: readonly string[],
  hasPlace: boolean,
  { titles, style }: { readonly titles: readonly string[]; readonly style: Style },
): string | undefined {
  const [first, ...more] = lines
  if (style === 'file' && more.length > 0) {
    if (hasPlace) return lines.join(' ')
    return (first?.length ?? 0) < FULL_LINE ? first : undefined
  }
  const folded = titles.map(fold).filter((title) => title.length > 3)
  return lines.find((line) => folded.some((title) => fold(line).includes(title))) ?? first
}
