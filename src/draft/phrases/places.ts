import { languageCodes } from '../../model/language.ts'
import type { IntroductionLexicon } from './introduction-lexicon.ts'

let cities: ReadonlySet<string> | undefined

/** Cities after which a time zone is named; every engine knows them. */
const zoneCities = () => {
  cities ??= new Set(
    Intl.supportedValuesOf('timeZone').flatMap((zone) => {
      const city = zone.split('/').at(-1)
      return zone.includes('/') && city ? [city.replaceAll('_', ' ').toLowerCase()] : []
    }),
  )
  return cities
}

let countries: ReadonlySet<string> | undefined

/** Names of countries in the languages of messages; every engine knows them. */
const countryNames = () => {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  countries ??= new Set(
    languageCodes.flatMap((code) => {
      const names = new Intl.DisplayNames([code], { type: 'region', fallback: 'none' })
      return letters.flatMap((one) =>
        letters.flatMap((other) => names.of(`${one}${other}`)?.toLowerCase() ?? []),
      )
    }),
  )
  return countries
}

/** Whether a name is surely a place: the user's own, a city that a time zone is named after, or a country. */
export function isPlace(name: string, mine: string | undefined): boolean {
  const said = name.toLowerCase()
  const own = mine?.toLowerCase().split(/,\s*/u) ?? []
  return own.includes(said) || zoneCities().has(said) || countryNames().has(said)
}

/** “Duluth MN” → “Duluth”: a state behind a name like a town's. */
export function withoutState(name: string, states: ReadonlySet<string>): string {
  const [, town, state = ''] = /^(\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)*) (\p{Lu}{2,3})$/u.exec(name) ?? []
  return town !== undefined && states.has(state) ? town : name
}

/** A place with its capitals where it has none. */
export const asPlace = (name: string): string => (name === name.toLowerCase() ? capitalise(name) : name)

const capitalise = (name: string) => name.replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase())

/** “in lagos” → “in Lagos”: a city that a time zone is named after or that the language knows, or a place that the user has named. */
export function withPlaces(
  text: string,
  place: string | undefined,
  { cities, placeBehind, partOfTown }: Pick<IntroductionLexicon, 'cities' | 'placeBehind' | 'partOfTown'>,
): string {
  if (!placeBehind) return text
  const known = (name: string) => zoneCities().has(name) || cities.has(name) || place?.toLowerCase() === name
  const placed = text.replace(placeBehind, (found) => {
    const [first = '', ...rest] = found.split(' ')
    if (known(found)) return capitalise(found)
    return known(first) ? [capitalise(first), ...rest].join(' ') : found
  })
  if (!partOfTown) return placed
  return placed.replace(partOfTown, (whole, part: string, town: string) =>
    known(town) ? `${capitalise(part)}, ${capitalise(town)}` : whole,
  )
}
