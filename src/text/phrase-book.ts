import { indexPhrases } from './phrase-index.ts'
import { type Found, type Hit, walkOver } from './phrase-walk.ts'
import type { Word } from './words.ts'

export type { Hit } from './phrase-walk.ts'

/** Many lists of phrases that are looked for in one walk over the words of a text. */
export interface PhraseBook<List extends string> {
  /** The hits of every list in order; in each list the longest at each word, none overlapping. */
  find(words: readonly Word[]): (list: List) => readonly Hit[]
  /** The same hits with the name of their list, for books of many lists of which few are in a text; by word, then as the lists stand. */
  all(words: readonly Word[]): readonly (Hit & { readonly list: List })[]
}

/** Makes one finder of many lists, in the grammar of `phrases`. */
export function phraseBook<List extends string>(
  lists: Readonly<Record<List, readonly string[]>>,
): PhraseBook<List> {
  const names = Object.keys(lists) as List[]
  const places = new Map(names.map((name, list) => [name, list]))
  const walk = walkOver(names.length, indexPhrases(names.map((name) => lists[name])))
  return {
    find(words) {
      const found = walk(words)
      if (found.length === 0) return nowhere
      const hits = byList(found)
      return (list) => hits.get(places.get(list) ?? -1) ?? []
    },
    all(words) {
      const found = walk(words)
      if (found.length === 0) return []
      return found.map(({ list, hit: { start, end, phrase } }) => ({
        start,
        end,
        phrase,
        list: names[list] as List,
      }))
    },
  }
}

function byList(found: readonly Found[]): ReadonlyMap<number, readonly Hit[]> {
  const hits = new Map<number, Hit[]>()
  for (const { list, hit } of found) {
    const before = hits.get(list)
    if (before) before.push(hit)
    else hits.set(list, [hit])
  }
  return hits
}

/** What `find` gives where no list has a hit. */
export const nowhere = (): readonly Hit[] => []
