import { indexPhrases } from './phrase-index.ts'
import { type Found, walkOver } from './phrase-walk.ts'
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
 * runs over the end of a sentence. It is made at the first look.
 */
export function phrases(list: readonly string[]): Phrases {
  let made: ((words: readonly Word[]) => readonly Found[]) | undefined
  const walk = (words: readonly Word[]) => {
    made ??= walkOver(1, indexPhrases([list]))
    return made(words)
  }
  return {
    find: (words) => walk(words).map(({ hit: { start, end } }) => ({ start, end })),
    in: (words) => walk(words).length > 0,
  }
}
