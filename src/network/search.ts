import SearchableMap from 'minisearch/SearchableMap'
import { fold } from '../text/fold.ts'
import { wordsOf } from '../text/words.ts'
import type { NetworkPerson } from './network-person.ts'

/** Finds people by words of any field, in any script; gives what says of an id whether it is one of theirs. */
export type Search = (text: string) => (id: string) => boolean

/** A word of so many letters may be mistyped by one in five. */
const LONG_WORD = 5
const MISTYPED = 0.2

/**
 * Makes a search over names, companies, roles, addresses, talks and the names of lists; every word must be found, the last
 * may be unfinished. Nobody is weighed: the order is that of the network, so that what only serves to weigh is left out.
 */
export function searchOver(people: readonly NetworkPerson[]): Search {
  const index = new SearchableMap<number[]>()
  for (const [at, person] of people.entries())
    for (const term of termsOf(person)) {
      const places = index.get(term)
      if (places) places.push(at)
      else index.set(term, [at])
    }
  const places = new Map(people.map(({ id }, at) => [id, at]))
  return (text) => {
    const words = wordsOf(text).map((word) => fold(word.text))
    const found = words.map((word) => placesOf(index, word, people.length))
    return (id) => {
      const at = places.get(id)
      return at !== undefined && found.length > 0 && found.every((hits) => hits[at] === 1)
    }
  }
}

/** Every form of every word, once. */
function termsOf({ name, company, role, email, listed = [] }: NetworkPerson): ReadonlySet<string> {
  const lists = listed.flatMap(({ list, row }) => [list.title, row.company, row.role, ...(row.talks ?? [])])
  const terms = new Set<string>()
  for (const field of [name, company, role, email, ...lists])
    for (const { forms } of field === undefined ? [] : wordsOf(field))
      for (const form of forms) terms.add(form)
  return terms
}

/** Where a word stands, whole or begun; where it stands nowhere, what it may be mistyped for. 1 for each place. */
function placesOf(index: SearchableMap<number[]>, word: string, people: number): Uint8Array {
  const places = new Uint8Array(people)
  let isThere = false
  for (const [, found] of index.atPrefix(word)) {
    isThere = true
    for (const at of found) places[at] = 1
  }
  if (!isThere && word.length >= LONG_WORD)
    for (const [found] of index.fuzzyGet(word, Math.round(word.length * MISTYPED)).values())
      for (const at of found) places[at] = 1
  return places
}
