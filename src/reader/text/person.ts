import { fold } from '../../text/fold.ts'
import { looksLikeName } from '../elsewhere/texts.ts'
import type { TextLanguage } from './language.ts'
import { isAddress, isPronouns } from './marks.ts'
import { namesWork } from './order.ts'

/** What is known beside the lines of the top. */
export interface AroundName {
  /** The slug of the profile's address, and what stands before the sign of an address of mail. */
  readonly handles: readonly string[]
  /** All lines of the text. */
  readonly text: readonly string[]
  /** Titles, companies and schools that the text holds below. */
  readonly told: readonly string[]
  /** Those that are surely titles. */
  readonly titles: readonly string[]
  readonly isPlace: (line: string) => boolean
  /** Where a page's line of the place stands; -1 where none does. */
  readonly placeAt: number
  /** Whether the lines begin with the person: no bar of a page stands above. */
  readonly isBeginning: boolean
  /** Whether dates of roles or schools stand in the text. */
  readonly hasDates: boolean
  readonly languages: readonly TextLanguage[]
}

/** Where the name stands, or the lines any of which can be it. */
export type NameAt = { readonly at: number } | { readonly either: readonly string[] } | null

/**
 * Which of the lines above a profile is the person's name, where no degree tells it. A title, a company, a school and a place are
 * none; of the rest a line is believed that the address names, that a pronoun follows, that stands above the headline, or that is
 * the only one. Where nothing decides, it is asked for.
 */
export function nameAt(lines: readonly string[], around: AroundName): NameAt {
  const named = lines.flatMap((line, at) => (isInHandle(line, around.handles) ? [at] : []))
  if (named.length > 0) return { at: named[0] ?? 0 }
  const may = lines.flatMap((line, at) => (mayBeName(line, around) ? [at] : []))
  const [first] = may
  const only = (places: readonly number[]) => (places.length === 1 ? places[0] : undefined)
  const free = (place: number | undefined) =>
    place !== undefined && mayStandAlone(lines, place, around) ? place : undefined
  const at =
    only(may.filter((one) => isTitled(lines[one] ?? '', around.text))) ??
    only(may.filter((one) => isPronouns(lines[one + 1] ?? ''))) ??
    aboveHeadline(lines, may, around) ??
    aboveCompany(lines, may, around) ??
    free(only(may)) ??
    free(first === 0 && around.isBeginning && may.every((one) => one < 2) ? first : undefined) ??
    only(may.filter((one) => isCalled(lines[one] ?? '', lines, around)))
  if (at !== undefined) return { at }
  if (first !== undefined) return { either: choicesOf(lines, may) }
  const isAny = around.isBeginning && mayStandAlone(lines, 0, around) && mayBeAnyName(lines[0] ?? '', around)
  return isAny ? { at: 0 } : null
}

const isKnown = (line: string, { told, isPlace }: AroundName) => {
  const said = fold(line)
  return isPlace(line) || told.some((one) => fold(one) === said)
}

const mayBeName = (line: string, around: AroundName) =>
  looksLikeName(line) && !isKnown(line, around) && !isAddress(line) && !/\s[•·]\s/u.test(line)

/** A name in one word, or in small letters: only where a text begins with it and nothing else can be the name. */
const mayBeAnyName = (line: string, around: AroundName) =>
  line.split(' ').length <= 5 &&
  /\p{L}{2}/u.test(line) &&
  !/[\p{Nd}@|:;!?.]/u.test(line) &&
  !isKnown(line, around)

/**
 * Whether a line is the person's name where nothing else says so: it does not call somebody by their work, and the text tells of
 * roles or schools, or of work in the next line. Offers of work and pages of companies tell of neither.
 */
const mayStandAlone = (lines: readonly string[], at: number, { hasDates, languages }: AroundName) =>
  !namesWork(lines[at] ?? '', languages) && (hasDates || namesWork(lines[at + 1] ?? '', languages))

/** What is asked for: all that can be a name, and where that is one line only, the first lines. */
const choicesOf = (lines: readonly string[], may: readonly number[]) =>
  may.length > 1
    ? may.map((at) => lines[at] ?? '')
    : [...new Set([lines[may[0] ?? 0] ?? '', ...lines.slice(0, 2)])]

/** Every word of a name in the address: “mira-okonta”. */
const isInHandle = (line: string, handles: readonly string[]) => {
  const words = fold(line)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1)
  return (
    words.length > 1 &&
    words.length <= 6 &&
    handles.some((handle) => words.every((word) => fold(handle).includes(word)))
  )
}

/** “(2) Ilse van Dorn | LinkedIn”: the title of the page's tab. */
const isTitled = (line: string, text: readonly string[]) =>
  text.some((one) => one.replace(/^\(\p{Nd}+\+?\)\s*/u, '') === `${line} | LinkedIn`)

/** Whether the rest of the text calls somebody by this first name: “Tomas has no recent posts”. */
function isCalled(line: string, top: readonly string[], { text, told }: AroundName): boolean {
  const [first = ''] = line.split(' ')
  const call = new RegExp(`(?<!\\p{L})${first.replace(/[^\p{L}\p{M}'-]/gu, '.')}(?!\\p{L})`, 'u')
  const others = text.filter((one) => !top.includes(one) && one.includes(' '))
  return first.length > 2 && !told.some((one) => call.test(one)) && others.some((one) => call.test(one))
}

/** The nearest name above a line that holds one of the person's titles, or a company behind other words. */
function aboveHeadline(
  lines: readonly string[],
  may: readonly number[],
  { told, titles }: AroundName,
): number | undefined {
  const long = (some: readonly string[]) => some.map(fold).filter((one) => one.length > 3)
  const [companies, ofTitles] = [long(told), long(titles)]
  const isHeadline = (line: string) => {
    const said = fold(line)
    return (
      !/\s[•·]\s/u.test(line) &&
      (titles.some((one) => fold(one) === said) ||
        ofTitles.some((one) => said.includes(one)) ||
        companies.some((one) => said.indexOf(one) > 0))
    )
  }
  const headline = lines.findIndex((line, at) => may.some((one) => one < at) && isHeadline(line))
  return headline < 0 ? undefined : may.findLast((one) => one < headline)
}

/** Pages print the company between the headline and the place, perhaps with the school: the name stands above the headline. */
function aboveCompany(
  lines: readonly string[],
  may: readonly number[],
  { told, placeAt }: AroundName,
): number | undefined {
  const [company = ''] = fold(lines[placeAt - 1] ?? '').split(/\s+·\s+/u)
  const isCompany = company !== '' && told.some((one) => fold(one) === company)
  return isCompany ? may.findLast((one) => one < placeAt - 2) : undefined
}
