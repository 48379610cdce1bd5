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

/** How many different words are remembered folded: a text is taken apart anew with every keystroke. */
const REMEMBERED = 20_000
const remembered = new Map<string, Pick<Word, 'folded' | 'forms'>>()

function comparable(word: string): Pick<Word, 'folded' | 'forms'> {
  const known = remembered.get(word)
  if (known) return known
  if (remembered.size >= REMEMBERED) remembered.clear()
  const folded = fold(word)
  const made = { folded, forms: formsOf(folded) }
  remembered.set(word, made)
  return made
}

/** Whether something ends between two words; one space, nearly always, ends nothing. */
const isBroken = (text: string, from: number, to: number) =>
  (to - from > 1 || text[from] !== ' ') && breakPattern.test(text.slice(from, to))

/** The words of a text in any script, in order. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = []
  let end = 0
  wordPattern.lastIndex = 0
  for (let match = wordPattern.exec(text); match; match = wordPattern.exec(text)) {
    const word = match[0]
    const { folded, forms } = comparable(word)
    words.push({
      text: word,
      folded,
      forms,
      start: match.index,
      end: match.index + word.length,
      breakBefore: words.length > 0 && isBroken(text, end, match.index),
    })
    end = match.index + word.length
  }
  return words
}
