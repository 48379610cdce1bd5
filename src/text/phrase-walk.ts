import { lengthAt } from './pattern.ts'
import type { Entry } from './phrase-entry.ts'
import type { Candidates } from './phrase-index.ts'
import type { Range } from './phrases.ts'
import type { Word } from './words.ts'

/** A place where a phrase of a list stands; `phrase` is its index in the list. */
export interface Hit extends Range {
  readonly phrase: number
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
export interface Found {
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

const holdsOneOf = (needs: ReadonlySet<string>, present: ReadonlySet<string>) => {
  for (const word of needs) if (present.has(word)) return true
  return false
}

/** What walks share; none begins before another ends. */
interface Walk {
  readonly candidates: (word: Word) => Candidates
  readonly progress: Progress
  /** The forms of all words of the text, once they are asked for. */
  readonly present: Set<string>
  readonly possible: Map<string, Candidates>
}

/** What can begin at a word of a text, without what needs words that the text does not hold. */
function possibleAt({ candidates, present, possible }: Walk, word: Word, words: readonly Word[]): Candidates {
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

/** Phrases that are told apart by the word behind the first. */
function lookBySecond(
  bySecond: Candidates['bySecond'],
  words: readonly Word[],
  at: number,
  progress: Progress,
): void {
  const next = words[at + 1]
  if (!next || next.breakBefore) return
  for (const seconds of bySecond)
    for (const form of next.forms) {
      const both = seconds.get(form)
      if (both) lookThrough(both, words, at, progress)
    }
}

/**
 * Finds every hit, word by word. It is run at every keystroke over every word, and over every sentence of thousands of people, so
 * it makes next to nothing new on its way: no walk begins before another ends, and they share what they count with.
 */
export function walkOver(
  lists: number,
  candidates: (word: Word) => Candidates,
): (words: readonly Word[]) => readonly Found[] {
  const [lengths, phrases, taken] = [new Int32Array(lists), new Int32Array(lists), new Int32Array(lists)]
  const progress: Progress = { lengths, phrases, taken, lists: [] }
  const walk: Walk = { candidates, progress, present: new Set(), possible: new Map() }
  return (words) => {
    const found: Found[] = []
    taken.fill(0)
    walk.present.clear()
    walk.possible.clear()
    for (let at = 0; at < words.length; at++) {
      const word = words[at]
      if (!word) continue
      const { entries, bySecond } = possibleAt(walk, word, words)
      if (entries.length > 0) lookThrough(entries, words, at, progress)
      if (bySecond.length > 0) lookBySecond(bySecond, words, at, progress)
      if (progress.lists.length > 0) tellFound(word, at, words, progress, found)
    }
    return found
  }
}
