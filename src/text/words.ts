import { fold } from './fold.ts'
import { formsOf } from './forms.ts'

/** A word with its place in the original text (UTF-16 code units). */
export interface Word {
  readonly text: string
  /** The word for comparing (`fold`). */
  readonly folded: string
  /** The forms in which it is looked for (`formsOf`). */
  readonly forms: readonly string[]
  readonly start: number
  readonly end: number
  /** A sentence, line or list entry ends between the word before and this one. */
  readonly breakBefore: boolean
}

/** Intl.Segmenter splits R&D, C++ and CI/CD, so words are found by hand; direction marks and niqqud stay inside a word. */
const wordPattern =
  /[\p{L}\p{N}\p{M}\u200e\u200f\u200d]*[\p{L}\p{N}][\p{L}\p{N}\p{M}\u200e\u200f\u200d]*(?:["״“”'׳’&./־-][\p{L}\p{N}][\p{L}\p{N}\p{M}\u200e\u200f\u200d]*)*[+#]*/gu
const breakPattern = /[.!?…\n\r;•|]/u

/** The words of a text in any script, in order. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = []
  let end = 0
  for (const match of text.matchAll(wordPattern)) {
    const word = match[0]
    const folded = fold(word)
    words.push({
      text: word,
      folded,
      forms: formsOf(folded),
      start: match.index,
      end: match.index + word.length,
      breakBefore: words.length > 0 && breakPattern.test(text.slice(end, match.index)),
    })
    end = match.index + word.length
  }
  return words
}
