import { beginsWith, lengthAt, type Pattern, patternOf } from './pattern.ts'
import type { Word } from './words.ts'

/** A place in the original text, in UTF-16 code units. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** A list of phrases that can be looked for in any text. */
export interface Phrases {
  /** Every place where one of the phrases stands; the longest at each word, none overlapping. */
  find(words: readonly Word[]): readonly Range[]
  /** Whether one of them stands anywhere. */
  in(words: readonly Word[]): boolean
}

/**
 * Makes a finder of phrases that a translator can read: `will you|could you be my mentor*`.
 * Words are compared folded; `a|b` is either, `mentor*` any word that begins so, `mentor~` the word in all its forms (no doctoral in
 * `doctor~`), `(a|an)` may be left out, `_` any one word, `(_)` one word or none,
 * `…` up to three words.
 * In Hebrew every word is also tried without its joined letters (ו ה ב כ ל מ ש), unless it is written `=word`; `=word~` is
 * also found behind those that leave it a noun, so not behind מ. A phrase never
 * runs over the end of a sentence.
 */
export function phrases(list: readonly string[]): Phrases {
  const index = indexByFirst(list)
  return {
    find(words) {
      const found: Range[] = []
      for (let at = 0; at < words.length; ) {
        const taken = longestAt(index, words, at)
        const first = words[at]
        const last = words[at + taken - 1]
        if (taken > 0 && first && last) found.push({ start: first.start, end: last.end })
        at += Math.max(1, taken)
      }
      return found
    },
    in: (words) => words.some((_, at) => longestAt(index, words, at) > 0),
  }
}

/** Patterns by their first word, and by how it begins. */
interface ByFirst {
  readonly exact: Map<string, Pattern[]>
  readonly begins: { readonly beginning: string; readonly pattern: Pattern }[]
}

function indexByFirst(list: readonly string[]): ByFirst {
  const index: ByFirst = { exact: new Map(), begins: [] }
  for (const phrase of list) {
    const pattern = patternOf(phrase)
    for (const word of pattern.first.exact) index.exact.set(word, [...(index.exact.get(word) ?? []), pattern])
    for (const beginning of pattern.first.begins) index.begins.push({ beginning, pattern })
  }
  return index
}

/** How many words the longest pattern takes that stands at a word; -1 where none does. */
function longestAt({ exact, begins }: ByFirst, words: readonly Word[], at: number): number {
  let longest = -1
  for (const form of words[at]?.forms ?? []) {
    for (const pattern of exact.get(form) ?? []) longest = Math.max(longest, lengthAt(pattern, words, at))
    for (const { beginning, pattern } of begins)
      if (beginsWith(form, beginning)) longest = Math.max(longest, lengthAt(pattern, words, at))
  }
  return longest
}
