import { fold } from '../../text/fold.ts'
import type { Around } from './around.ts'
import type { TextLanguage } from './language.ts'
import { isPlace } from './place.ts'
import { withoutLabel } from './sections.ts'
import { datesIn } from './spans.ts'

/** What follows the dates is a place only where that is certain; a short line that might be one is left out. */
export function bodyOf(
  lines: readonly string[],
  title: string,
  { languages, places }: Around,
): { readonly place: string; readonly text: string } {
  const [own] = languages
  const body = lines
    .map((line) => (own ? withoutLabel(line, own) : line))
    .filter((line) => !/\+\s?\p{Nd}+(?:\s|$)/u.test(line) && !isOfPage(line) && line !== title)
  const [first = '', ...rest] = body
  const place = isPlace(first, languages, places) ? first : ''
  const isUnsure =
    place === '' && first.length <= 50 && !/[.!?:;,]$/u.test(first) && !/^[•●▪*-]\s/u.test(first)
  const text = place !== '' || isUnsure ? rest : body
  const isWriters = text.some(isText) && !text.some((line) => isDayOfMessage(line, languages))
  return { place, text: isWriters ? text.join('\n') : '' }
}

/** A writer's own words hold a sentence, a list or a long line; what holds none may be captions of what is attached. */
const LONG = 60
const isText = (line: string) => line.length > LONG || /[.!?:;…]$|^(?:[•●▪◦*–—-]|\p{Nd}+[.)])\s/u.test(line)

/** What a page says beside a role: a picture, a file, or that the site helped to find it. */
const isOfPage = (line: string) =>
  isLogo(line) ||
  /^LinkedIn\s[^.!?]*$/u.test(line) ||
  /^[^.]{1,80}\.(?:pdf|docx?|pptx?|xlsx?|png|jpe?g|mp4)$/iu.test(line)

/** “Kustlijn Grafik”, “Logo de Kustlijn”: what stands for the picture of whoever is named in the next lines, in whichever language. */
export function isPictureOf(line: string, name: string): boolean {
  const [said, named] = [fold(line), fold(name)]
  if (named.length < 2 || said === named || !(said.startsWith(`${named} `) || said.endsWith(` ${named}`)))
    return false
  const rest = said.replace(named, '').trim()
  return /^\p{L}[\p{L}\p{M}'’-]*(?:\s\p{L}[\p{L}\p{M}'’-]*)?$/u.test(rest)
}

/** “Norrvik Transit logo”: what stands for a picture. */
const isLogo = (line: string) => line.length <= 90 && /(?:^|\s)logo(?:\s|$)/iu.test(line)

/** “Nov 3”: a day without a year dates a message, in the window that lies over a page. */
const isDayOfMessage = (line: string, languages: readonly TextLanguage[]) =>
  line.length <= 12 &&
  /\p{Nd}/u.test(line) &&
  /\p{L}{3}/u.test(line) &&
  datesIn(`${line} 2020`, languages)?.span.from?.length === 7
