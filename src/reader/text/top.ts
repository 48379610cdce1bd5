import type { Degree } from '../../model/reading.ts'
import { westernDigits } from '../../text/digits.ts'
import { fold } from '../../text/fold.ts'
import { givenName } from '../names.ts'
import { numberIn } from '../numbers.ts'
import { found, type Proposal, present } from '../proposal.ts'
import type { TextLanguage } from './language.ts'
import { isPlace } from './place.ts'
import { isLabel } from './sections.ts'

/** “· 2nd”, perhaps behind a name. */
export const degreeMark = /(?:^|\s)[·•]\s*\P{Nd}{0,14}([1-3١-٣])\P{Nd}{0,6}$/u
const isPronouns = (line: string) => line.length <= 30 && /^\(?\p{L}+(?:\s?\/\s?\p{L}+){1,3}\)?$/u.test(line)
/** Long words do not make a line something else than a name, many words do. */
const looksLikeName = (line: string) => line.split(' ').length <= 7 && isNameBefore(line)
/** Before the mark of a degree stands a name, however many words it has. */
const isNameBefore = (line: string) => /\p{L}{2}/u.test(line) && !/[\p{Nd}@|:;!?]|https?/u.test(line)

/** The whole text; `slug` of the profile's address, or ''; `isTyped` where headings stand in it, as in a profile that was typed. */
interface TextAround {
  readonly slug: string
  readonly text: readonly string[]
  readonly isTyped: boolean
}

/** Where the name stands among the lines, and where the line of the degree. */
interface Place {
  readonly name: number
  readonly degree: number
}

/**
 * Who a text is about: the lines of the top. The degree stands behind the name and “Contact info” behind the place; a text that
 * has neither was typed, and begins with the name.
 */
export function topIn(
  lines: readonly string[],
  languages: readonly TextLanguage[],
  about: TextAround,
): Proposal['scalars'] | null {
  const [own] = languages
  if (!own) return null
  const said = lines.filter((line) => !isLabel(line, own) || degreeMark.test(line))
  const contact = said.findIndex((line) => isContact(line, own))
  const at = nameAmong(said, contact, about)
  if (!at) return null
  const written = (said[at.name] ?? '').replace(degreeMark, '').trim()
  const name = givenName(written)
  const placeAt = contact >= 0 ? placeBefore(said, contact, own) : typedPlace(said, languages)
  const place = contact >= 0 && placeAt >= 0 ? withoutContact(said[placeAt] ?? '', own) : said[placeAt]
  const after = said.slice(Math.max(at.name, at.degree) + 1, placeAt >= 0 ? placeAt : said.length)
  const headline = after.find(
    (line) => !isPronouns(line) && !isTwinOfDegree(line) && fold(line) !== fold(written),
  )
  const degree = degreeIn(said[at.degree])
  const followers = said.find((line) => isFollowers(line, own))
  return present({
    name: found(name, written, 'top-card'),
    headline: headline && /\p{L}/u.test(headline) ? found(headline, headline, 'top-card') : undefined,
    place: place ? found(place, place, 'top-card') : undefined,
    degree,
    followers: followersIn(followers),
  })
}

function nameAmong(
  lines: readonly string[],
  contact: number,
  { slug, text, isTyped }: TextAround,
): Place | null {
  const degree = lines.findIndex((line) => degreeMark.test(line))
  if (degree >= 0) {
    if (isNameBefore((lines[degree] ?? '').replace(degreeMark, '').trim())) return { name: degree, degree }
    const before = lines.slice(0, degree).findLastIndex((line) => !isPronouns(line) && !isTwinOfDegree(line))
    return before >= 0 && looksLikeName(lines[before] ?? '') ? { name: before, degree } : null
  }
  if (contact >= 0) {
    const from = Math.max(0, contact - 6)
    const supported = lines
      .slice(from, contact)
      .findIndex((line) => looksLikeName(line) && (isInSlug(line, slug) || isToldAgain(line, text)))
    if (supported >= 0) return { name: from + supported, degree: -1 }
    return contact <= 3 && looksLikeName(lines[0] ?? '') ? { name: 0, degree: -1 } : null
  }
  return isTyped && lines.length <= 8 && looksLikeName(lines[0] ?? '') ? { name: 0, degree: -1 } : null
}

/** “2nd degree connection”, told to those who listen. */
const isTwinOfDegree = (line: string) =>
  line.length <= 40 && (westernDigits(line).match(/\d/gu)?.length ?? 0) === 1

const isInSlug = (name: string, slug: string) =>
  slug !== '' &&
  fold(name)
    .split(' ')
    .every((word) => fold(slug).includes(word))
const isToldAgain = (name: string, text: readonly string[]) =>
  name.includes(' ') && text.filter((line) => line !== name && line.includes(name)).length > 0

const isContact = (line: string, { text }: TextLanguage) => {
  const said = fold(line)
  return line.length <= 140 && text.contactInfo.some((words) => said === words || said.endsWith(` ${words}`))
}

/** The line of the place: the same as that of the link, or the one before it. */
function placeBefore(lines: readonly string[], contact: number, own: TextLanguage): number {
  if (/\p{L}/u.test(withoutContact(lines[contact] ?? '', own))) return contact
  return contact >= 2 ? contact - 1 : -1
}

function withoutContact(line: string, { text }: TextLanguage): string {
  const words = line.split(' ')
  for (let kept = words.length - 1; kept >= 0; kept--)
    if (text.contactInfo.includes(fold(words.slice(kept).join(' '))))
      return words
        .slice(0, kept)
        .join(' ')
        .replace(/\s*[·•|]\s*$/u, '')
  return line
}

const typedPlace = (lines: readonly string[], languages: readonly TextLanguage[]) =>
  lines.findIndex((line, at) => at > 0 && isPlace(line, languages))

const degreeIn = (line: string | undefined) => {
  const [mark, digit] = degreeMark.exec(line ?? '') ?? []
  if (mark === undefined || digit === undefined) return undefined
  return found(Number(westernDigits(digit)) as Degree, mark.replace(/^\s*[·•]\s*/u, ''), 'top-card')
}

const isFollowers = (line: string, { page }: TextLanguage) =>
  line.length <= 60 && page.followers.some((word) => fold(line).split(' ').includes(word))

/** “1,204 followers”, perhaps with the connections behind it in the same line. */
function followersIn(line: string | undefined) {
  if (line === undefined) return undefined
  const number = numberIn(line)
  return number === undefined ? undefined : found(number, line, 'top-card')
}
