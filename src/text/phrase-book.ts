import { beginsWith, firstWords, lengthAt, type Pattern, patternOf, type Range } from './phrases.ts'
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
  /** Words of which the text must hold one somewhere; undefined where any text could hold the phrase. */
  readonly needs: ReadonlySet<string> | undefined
}

/** A phrase as it is written: it is taken apart when a text first holds a word that it can begin with. */
interface Written {
  readonly list: number
  readonly phrase: number
  readonly written: string
}

const entryOf = ({ list, phrase, written }: Written): Entry => {
  const pattern = patternOf(written)
  return { list, phrase, pattern, needs: neededWords(pattern) }
}

/** The phrases whose first word begins so. */
interface Begun {
  readonly beginning: string
  readonly written: Written[]
}

/** The entries that begin with one word: those told apart by their second word, and all others. */
interface Beginning {
  readonly bySecond: Map<string, Entry[]>
  readonly others: Entry[]
}

/** What can begin at a word: entries to be tried as they are, and those that a second word must be found for. */
interface Candidates {
  readonly entries: readonly Entry[]
  readonly bySecond: readonly ReadonlyMap<string, readonly Entry[]>[]
  /** Whether one of the entries needs another word in the text. */
  readonly isNeedy: boolean
}

const NOTHING: Candidates = { entries: [], bySecond: [], isNeedy: false }

/** How many letters of a beginning (`mentor*`) lead to its entries. */
const KEY = 2
/** How many different words are remembered with what can begin at them; a text is looked at again with every keystroke. */
const REMEMBERED = 20_000

const add = <T>(index: Map<string, T[]>, key: string, one: T) => {
  const before = index.get(key)
  if (before) before.push(one)
  else index.set(key, [one])
}

/** Common words begin dozens of phrases, so a phrase that is known to go on with certain words is found by both. */
function beginningOf(written: readonly Written[]): Beginning {
  const beginning: Beginning = { bySecond: new Map(), others: [] }
  for (const entry of written.map(entryOf)) {
    const seconds = secondWords(entry.pattern)
    if (seconds) for (const second of seconds) add(beginning.bySecond, second, entry)
    else beginning.others.push(entry)
  }
  return beginning
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

/** The fewest words of which one must stand behind the first. */
function neededWords({ slots }: Pattern): ReadonlySet<string> | undefined {
  const needed = slots
    .slice(1)
    .flatMap((slot) => ('exact' in slot && !slot.optional && slot.begins.length === 0 ? slot.exact : []))
  return needed.sort((one, other) => one.size - other.size)[0]
}

const holdsOneOf = (needs: ReadonlySet<string>, present: ReadonlySet<string>) => {
  for (const word of needs) if (present.has(word)) return true
  return false
}

function addBegun(index: Map<string, Begun[]>, beginning: string, one: Written): void {
  const key = beginning.slice(0, KEY)
  const same = index.get(key)?.find((other) => other.beginning === beginning)
  if (same) same.written.push(one)
  else add(index, key, { beginning, written: [one] })
}

/** What was found so far at one word, and where each list's last hit ends, both by the list's number. */
interface Progress {
  readonly lengths: Int32Array
  readonly phrases: Int32Array
  readonly taken: Int32Array
  /** The lists of which a phrase stands at the word. */
  readonly lists: number[]
}

/** A hit, with the number of its list. */
interface Found {
  readonly list: number
  readonly hit: Hit
}

/** Keeps the longest of some phrases that stand at a word, each for its list. */
function lookThrough(
  entries: readonly Entry[],
  words: readonly Word[],
  at: number,
  { lengths, phrases, taken, lists }: Progress,
): void {
  for (const { list, phrase, pattern } of entries) {
    if (at < (taken[list] ?? 0)) continue
    const length = lengthAt(pattern, words, at)
    const before = lengths[list] ?? 0
    if (length <= before) continue
    if (before === 0) lists.push(list)
    lengths[list] = length
    phrases[list] = phrase
  }
}

/** Tells what stands at a word, and clears it away for the next. */
function tellFound(
  word: Word,
  at: number,
  words: readonly Word[],
  { lengths, phrases, taken, lists }: Progress,
  found: Found[],
): void {
  for (const list of lists) {
    const next = at + (lengths[list] ?? 0)
    const last = words[next - 1]
    if (last) found.push({ list, hit: { start: word.start, end: last.end, phrase: phrases[list] ?? 0 } })
    taken[list] = next
    lengths[list] = 0
  }
  lists.length = 0
}

/** Makes one finder of many lists, in the grammar of `phrases`. Costs one look-up a word, however many lists there are. */
export function phraseBook<List extends string>(
  lists: Readonly<Record<List, readonly string[]>>,
): PhraseBook<List> {
  const names = Object.keys(lists) as List[]
  const places = new Map(names.map((name, list) => [name, list]))
  const exact = new Map<string, Written[]>()
  const begins = new Map<string, Begun[]>()
  names.forEach((name, list) => {
    lists[name].forEach((written, phrase) => {
      const one = { list, phrase, written }
      const first = firstWords(written)
      for (const word of first.exact) add(exact, word, one)
      for (const beginning of first.begins) addBegun(begins, beginning, one)
    })
  })

  const beginnings = new Map<string, Beginning>()
  const beginningAt = (form: string): readonly Beginning[] => {
    const known = beginnings.get(form)
    if (known) return [known]
    const written = exact.get(form)
    if (!written) return []
    const made = beginningOf(written)
    beginnings.set(form, made)
    return [made]
  }

  const candidatesAt = ({ forms }: Word): Candidates => {
    const exactly = forms.flatMap(beginningAt)
    const begun = forms.flatMap((form) =>
      (begins.get(form.slice(0, KEY)) ?? []).flatMap(({ beginning, written }) =>
        beginsWith(form, beginning) ? written.map(entryOf) : [],
      ),
    )
    const entries = [...exactly.flatMap(({ others }) => others), ...begun]
    const bySecond = exactly.flatMap((one) => (one.bySecond.size > 0 ? [one.bySecond] : []))
    const isNeedy = entries.some(({ needs }) => needs !== undefined)
    return entries.length + bySecond.length === 0 ? NOTHING : { entries, bySecond, isNeedy }
  }

  const remembered = new Map<string, Candidates>()
  const candidates = (word: Word): Candidates => {
    const known = remembered.get(word.folded)
    if (known) return known
    if (remembered.size >= REMEMBERED) remembered.clear()
    const made = candidatesAt(word)
    remembered.set(word.folded, made)
    return made
  }

  const progress: Progress = {
    lengths: new Int32Array(names.length),
    phrases: new Int32Array(names.length),
    taken: new Int32Array(names.length),
    lists: [],
  }
  const present = new Set<string>()
  const possible = new Map<string, Candidates>()

  /** What can begin at a word of a text, without what needs words that the text does not hold. */
  const possibleAt = (word: Word, words: readonly Word[]): Candidates => {
    const all = candidates(word)
    if (!all.isNeedy) return all
    const known = possible.get(word.folded)
    if (known) return known
    if (present.size === 0) for (const { forms } of words) for (const form of forms) present.add(form)
    const entries = all.entries.filter(({ needs }) => !needs || holdsOneOf(needs, present))
    const made = { entries, bySecond: all.bySecond, isNeedy: true }
    possible.set(word.folded, made)
    return made
  }

  const lookAt = (word: Word, at: number, words: readonly Word[], found: Found[]) => {
    const { entries, bySecond } = possibleAt(word, words)
    if (entries.length > 0) lookThrough(entries, words, at, progress)
    if (bySecond.length > 0) {
      const next = words[at + 1]
      if (next && !next.breakBefore)
        for (const seconds of bySecond)
          for (const form of next.forms) {
            const both = seconds.get(form)
            if (both) lookThrough(both, words, at, progress)
          }
    }
    if (progress.lists.length > 0) tellFound(word, at, words, progress, found)
  }

  /**
   * Every hit, word by word. It is run at every keystroke over every word, and over every sentence of thousands of people, so it
   * makes next to nothing new on its way: no walk begins before another ends, and they share what they count with.
   */
  const walk = (words: readonly Word[]): readonly Found[] => {
    const found: Found[] = []
    progress.taken.fill(0)
    present.clear()
    possible.clear()
    for (let at = 0; at < words.length; at++) {
      const word = words[at]
      if (word) lookAt(word, at, words, found)
    }
    return found
  }

  return {
    find(words) {
      const found = walk(words)
      if (found.length === 0) return nowhere
      const hits = new Map<number, Hit[]>()
      for (const { list, hit } of found) {
        const before = hits.get(list)
        if (before) before.push(hit)
        else hits.set(list, [hit])
      }
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

/** What `find` gives where no list has a hit. */
export const nowhere = (): readonly Hit[] => []
