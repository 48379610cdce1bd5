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

const afterPreposition = /(?<=(?:^|\s)(?:in|from|near)\s)\p{Ll}+(?:\s\p{Ll}+)?/gu
const capitalised = (words: string) => words.replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase())

/** “in lagos” → “in Lagos”: a city that a time zone is named after, or a place that the user has named. */
export function withPlaces(text: string, place: string | undefined): string {
  const known = (words: string) => zoneCities().has(words) || place?.toLowerCase() === words
  return text.replace(afterPreposition, (found) => {
    const [first = '', ...rest] = found.split(' ')
    if (known(found)) return capitalised(found)
    return known(first) ? [capitalised(first), ...rest].join(' ') : found
  })
}
