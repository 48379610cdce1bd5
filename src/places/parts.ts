import { fold } from './fold.ts'
import type { Gazetteer } from './meanings.ts'
import type { Meaning } from './table.ts'

/** One part of a place, between commas: its words, and what they can mean. */
export interface PlacePart {
  readonly quote: string
  readonly meanings: readonly Meaning[]
}

/** What stands between the parts of a place. */
const between = /[,،、;·•|/()[\]\n]|\s[-–—]\s/u
/** Two letters of a state, or three, behind the name of a city. */
const codeBehind = /^(.*\p{L}.*)\s(\p{Lu}{2,3})$/u
const isCode = /^\p{Lu}{2,3}$/u

/** The parts of a place that name something, from left to right; words that name no place are left out. */
export function partsOf(place: string, places: Gazetteer): readonly PlacePart[] {
  const stated = place
    .normalize('NFKC')
    .split(between)
    .map((part) => part.trim())
    .filter((part) => fold(part) !== '')
  return stated.flatMap((part, at) => {
    if (places.nowhere.has(fold(part))) return []
    const whole = understood(part, places, at > 0)
    if (whole.length > 0) return [{ quote: part, meanings: whole }]
    const [, city = '', code = ''] = codeBehind.exec(part) ?? []
    const [named, coded] = [understood(city, places, false), places.meaningsOf('', code)]
    if (named.length > 0 && coded.length > 0)
      return [
        { quote: city, meanings: named },
        { quote: code, meanings: coded },
      ]
    return severalIn(part, places) ?? [{ quote: part, meanings: [] }]
  })
}

/** What one part means: as it stands, else without the words around the name, and without numbers. */
function understood(part: string, places: Gazetteer, isBehind: boolean): readonly Meaning[] {
  const name = fold(part)
  const found = places.meaningsOf(name, isBehind && isCode.test(part) ? part : undefined)
  if (found.length > 0) return found
  return (
    bare(name, places)
      .map((one) => places.meaningsOf(fold(one)).filter((meaning) => isNamed(one, meaning)))
      .find((meanings) => meanings.length > 0) ?? []
  )
}

/** What is left of “Bay Area” is a word, not the name of a region far away. */
const isNamed = (name: string, { kind }: Meaning) =>
  kind !== 'region' || name.length > SHORTEST || !/^\p{Script=Latin}+$/u.test(name)
const SHORTEST = 3

/** A name with ever fewer of the words around it. */
function bare(name: string, { around }: Gazetteer): readonly string[] {
  const words = name.split(' ').filter((word) => !/\p{N}/u.test(word))
  const found: string[] = words.length < name.split(' ').length ? [words.join(' ')] : []
  const isAround = (some: readonly string[]) => around.has(some.join(' '))
  const strip = (left: readonly string[]): void => {
    for (let count = Math.min(4, left.length - 1); count > 0; count--) {
      for (const rest of [
        isAround(left.slice(0, count)) ? left.slice(count) : [],
        isAround(left.slice(-count)) ? left.slice(0, -count) : [],
      ]) {
        if (rest.length === 0 || found.includes(rest.join(' '))) continue
        found.push(rest.join(' '))
        strip(rest)
      }
    }
  }
  strip(words)
  return found
}

/** “Dallas-Fort Worth”, “Zürich & Basel”: several names in one part, each of which is known. */
function severalIn(part: string, places: Gazetteer): readonly PlacePart[] | undefined {
  const names = part.split(places.apart).map((one) => one.trim())
  if (names.length < 2) return undefined
  const found = names.map((quote) => ({ quote, meanings: understood(quote, places, false) }))
  return found.every(({ meanings }) => meanings.length > 0) ? found : undefined
}
