import { lengthAt, type Pattern, patternOf, type Range } from './phrases.ts'
import type { Word } from './words.ts'

/** A place where a phrase of a list stands; `phrase` is its index in the list. */
export interface Hit extends Range {
  readonly phrase: number
}

/** Many lists of phrases that are looked for in one walk over the words of a text. */
export interface PhraseBook<List extends string> {
  /** The hits of every list in order; in each list the longest at each word, none overlapping. */
  find(words: readonly Word[]): (list: List) => readonly Hit[]
  /** The same hits with the name of their list, for books of many lists of which few are in a text; by word, then as the lists stand. */
  all(words: readonly Word[]): readonly (Hit & { readonly list: List })[]
}

interface Entry {
  readonly list: number
  readonly phrase: number
  readonly beginning?: string
  readonly pattern: Pattern
}

/** How many letters of a beginning (`mentor*`) lead to its entries. */
const KEY = 2

const add = (index: Map<string, Entry[]>, key: string, entry: Entry) => {
  const entries = index.get(key)
  if (entries) entries.push(entry)
  else index.set(key, [entry])
}

/** Makes one finder of many lists, in the grammar of `phrases`. Costs one look-up a word, however many lists there are. */
export function phraseBook<List extends string>(
  lists: Readonly<Record<List, readonly string[]>>,
): PhraseBook<List> {
  const names = Object.keys(lists) as List[]
  const places = new Map(names.map((name, list) => [name, list]))
  const exact = new Map<string, Entry[]>()
  const begins = new Map<string, Entry[]>()
  names.forEach((name, list) => {
    lists[name].forEach((written, phrase) => {
      const pattern = patternOf(written)
      for (const word of pattern.first.exact) add(exact, word, { list, phrase, pattern })
      for (const beginning of pattern.first.begins)
        add(begins, beginning.slice(0, KEY), { list, phrase, beginning, pattern })
    })
  })

  /** The longest phrase of each list that begins at a word; most words begin none. */
  const longestAt = (words: readonly Word[], at: number, taken: ReadonlyMap<number, number>) => {
    let longest: Map<number, { readonly length: number; readonly phrase: number }> | undefined
    const look = ({ list, phrase, pattern }: Entry) => {
      if (at < (taken.get(list) ?? 0)) return
      const length = lengthAt(pattern, words, at)
      if (length <= (longest?.get(list)?.length ?? 0)) return
      longest ??= new Map()
      longest.set(list, { length, phrase })
    }
    const word = words[at]
    for (const form of word?.forms ?? []) {
      for (const entry of exact.get(form) ?? []) look(entry)
      for (const entry of begins.get(form.slice(0, KEY)) ?? [])
        if (form.startsWith(entry.beginning ?? '')) look(entry)
    }
    return longest
  }

  /** Tells every hit, word by word. */
  const walk = (words: readonly Word[], tell: (list: number, hit: Hit) => void) => {
    const taken = new Map<number, number>()
    words.forEach((word, at) => {
      const longest = longestAt(words, at, taken)
      for (const [list, { length, phrase }] of longest ?? []) {
        const last = words[at + length - 1]
        if (!last) continue
        tell(list, { start: word.start, end: last.end, phrase })
        taken.set(list, at + length)
      }
    })
  }

  return {
    find(words) {
      const hits = new Map<number, Hit[]>()
      walk(words, (list, hit) => {
        const before = hits.get(list)
        if (before) before.push(hit)
        else hits.set(list, [hit])
      })
      return (list) => hits.get(places.get(list) ?? -1) ?? []
    },
    all(words) {
      const hits: (Hit & { readonly list: List })[] = []
      walk(words, (list, hit) => {
        const name = names[list]
        if (name !== undefined) hits.push({ ...hit, list: name })
      })
      return hits
    },
  }
}
