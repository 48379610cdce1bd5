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
  readonly pattern: Pattern
}

/** The entries whose first word begins so. */
interface Begun {
  readonly beginning: string
  readonly entries: Entry[]
}

/** The longest phrase of each list that stands at a word. */
type Longest = Map<number, { readonly length: number; readonly phrase: number }>

/** The entries that begin with one word: those told apart by their second word, and all others. */
interface Beginning {
  readonly bySecond: Map<string, Entry[]>
  readonly others: Entry[]
}

/** How many letters of a beginning (`mentor*`) lead to its entries. */
const KEY = 2

const add = (index: Map<string, Entry[]>, key: string, entry: Entry) => {
  const entries = index.get(key)
  if (entries) entries.push(entry)
  else index.set(key, [entry])
}

/** Common words begin dozens of phrases, so a phrase that is known to go on with certain words is found by both. */
function addExact(index: Map<string, Beginning>, word: string, entry: Entry): void {
  const beginning: Beginning = index.get(word) ?? { bySecond: new Map(), others: [] }
  index.set(word, beginning)
  const seconds = secondWords(entry.pattern)
  if (seconds) for (const second of seconds) add(beginning.bySecond, second, entry)
  else beginning.others.push(entry)
}

/** The words of which one must stand second; undefined where it could be any word, or none. */
function secondWords({ slots }: Pattern): ReadonlySet<string> | undefined {
  const seconds = new Set<string>()
  for (const slot of slots.slice(1)) {
    if (!('exact' in slot) || slot.begins.length > 0) return undefined
    for (const word of slot.exact) seconds.add(word)
    if (!slot.optional) return seconds
  }
  return undefined
}

function addBegun(index: Map<string, Begun[]>, beginning: string, entry: Entry): void {
  const key = beginning.slice(0, KEY)
  const all = index.get(key) ?? []
  const same = all.find((one) => one.beginning === beginning)
  if (same) same.entries.push(entry)
  else index.set(key, [...all, { beginning, entries: [entry] }])
}

/** Keeps the longest of some phrases that stand at a word, each for its list. */
function lookThrough(
  entries: readonly Entry[] | undefined,
  words: readonly Word[],
  at: number,
  taken: ReadonlyMap<number, number>,
  longest: Longest,
): void {
  if (!entries) return
  for (const { list, phrase, pattern } of entries) {
    if (at < (taken.get(list) ?? 0)) continue
    const length = lengthAt(pattern, words, at)
    if (length > (longest.get(list)?.length ?? 0)) longest.set(list, { length, phrase })
  }
}

/** Makes one finder of many lists, in the grammar of `phrases`. Costs one look-up a word, however many lists there are. */
export function phraseBook<List extends string>(
  lists: Readonly<Record<List, readonly string[]>>,
): PhraseBook<List> {
  const names = Object.keys(lists) as List[]
  const places = new Map(names.map((name, list) => [name, list]))
  const exact = new Map<string, Beginning>()
  const begins = new Map<string, Begun[]>()
  names.forEach((name, list) => {
    lists[name].forEach((written, phrase) => {
      const pattern = patternOf(written)
      for (const word of pattern.first.exact) addExact(exact, word, { list, phrase, pattern })
      for (const beginning of pattern.first.begins) addBegun(begins, beginning, { list, phrase, pattern })
    })
  })

  /** Tells every hit, word by word. It is run at every keystroke over every word, so it makes nothing new on its way. */
  const walk = (words: readonly Word[], tell: (list: number, hit: Hit) => void) => {
    const taken = new Map<number, number>()
    const longest: Longest = new Map()
    words.forEach((word, at) => {
      const next = words[at + 1]
      for (const form of word.forms) {
        const beginning = exact.get(form)
        lookThrough(beginning?.others, words, at, taken, longest)
        if (beginning && beginning.bySecond.size > 0 && next && !next.breakBefore)
          for (const second of next.forms)
            lookThrough(beginning.bySecond.get(second), words, at, taken, longest)
        const begun = begins.get(form.slice(0, KEY))
        if (begun)
          for (const one of begun)
            if (form.startsWith(one.beginning)) lookThrough(one.entries, words, at, taken, longest)
      }
      if (longest.size === 0) return
      for (const [list, { length, phrase }] of longest) {
        const last = words[at + length - 1]
        if (!last) continue
        tell(list, { start: word.start, end: last.end, phrase })
        taken.set(list, at + length)
      }
      longest.clear()
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
