import { fold } from '../../text/fold.ts'
import type { TextLanguage } from './language.ts'

const kept = new Map<string, ReadonlySet<string>>()

/** Languages that have no code of two letters, or go by another name in one country. */
const moreCodes =
  'cmn yue wuu hak nan fil gsw lad ber zgh sh fa-AF nl-BE pt-BR es-ES ar-001 de-CH zh-Hans zh-Hant'.split(' ')
/** Every two letters; what names nothing gives the letters themselves. */
const pairs = Array.from({ length: 676 }, (_, at) =>
  String.fromCodePoint(97 + Math.floor(at / 26), 97 + (at % 26)),
)

/** What the browser calls all regions, or all languages, in a language, and what else these are called; folded. */
export function namesIn({ page, text }: TextLanguage, type: 'region' | 'language'): ReadonlySet<string> {
  const { code } = page
  const id = `${code} ${type}`
  const before = kept.get(id)
  if (before) return before
  const names = new Intl.DisplayNames(code, { type, fallback: 'none' })
  const all = new Set<string>(
    [...pairs, ...(type === 'language' ? moreCodes : [])].flatMap((pair) => {
      const name = names.of(type === 'region' ? pair.toUpperCase() : pair)
      return name === undefined ? [] : [fold(name)]
    }),
  )
  if (type === 'language') for (const name of text.otherLanguages) all.add(name)
  kept.set(id, all)
  return all
}

/** A place without what stands behind it: “Gothenburg, Sweden · Hybrid”. */
const beforeDot = (line: string) => line.split(/\s·\s/u)[0] ?? line

/**
 * Whether a line is a place beyond doubt: it ends with a country, says where the work is done, or is part of a place that is
 * known. Anything else might as well be the first words of a text.
 */
export function isPlace(
  line: string,
  languages: readonly TextLanguage[],
  knownPlaces: readonly string[] = [],
): boolean {
  if (line.length > 100 || /[.!?:;]$/u.test(line) || /\p{Nd}/u.test(line)) return false
  const [own] = languages
  const [place, mode] = fold(line).split(/\s+·\s+/u)
  if (!own || place === undefined) return false
  if (mode !== undefined && languages.some(({ text }) => text.modes.includes(mode))) return true
  const country =
    beforeDot(place)
      .split(/\s*[,،]\s*/u)
      .at(-1) ?? ''
  if (place.includes(',') && languages.some(({ text }) => text.otherCountries.includes(country))) return true
  const asked = languages.filter((one) => one === own || one.page.code === 'en')
  if (asked.some((one) => namesIn(one, 'region').has(country))) return true
  const parts = place.split(/\s*[,،]\s*/u)
  return knownPlaces.some((known) => {
    const knownParts = fold(known).split(/\s*[,،]\s*/u)
    return parts.every((part) => knownParts.includes(part))
  })
}

/** What stands between a company and its place in one line. */
const SEPARATORS = [' | ', ' · ', ' – ', ' — ', ' - ', ', ']

/**
 * A company and the place behind it in the same line: “Cathedral of Cádiz | Cádiz, Spain”. Behind a stroke only a company's place
 * or a remark stands; behind a comma only what is a place beyond doubt is cut off.
 */
export function placeBehind(
  line: string,
  languages: readonly TextLanguage[],
  knownPlaces: readonly string[] = [],
): { readonly before: string; readonly place: string } {
  for (const separator of SEPARATORS) {
    const parts = line.split(separator)
    for (let cut = 1; cut < parts.length; cut++) {
      const [before, place] = [parts.slice(0, cut).join(separator), parts.slice(cut).join(separator)]
      if (isPlace(place, languages, knownPlaces)) return { before, place }
    }
  }
  const [before = line] = line.split(' | ')
  return { before, place: '' }
}
