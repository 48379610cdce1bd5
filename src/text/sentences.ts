import { type Word, wordsOf } from './words.ts'

/** A sentence with its place in the original text (UTF-16 code units), without white space around it, and its words. */
export interface Sentence {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly words: readonly Word[]
  readonly isQuestion: boolean
}

/** A text that was taken apart once, for everything that looks at it. */
export interface TakenApart {
  readonly text: string
  readonly words: readonly Word[]
  readonly sentences: readonly Sentence[]
}

/** A mark that may end a sentence, with what closes behind it, then white space; or a line's end. “3.5” goes on. */
const mark = /[.!?…]+["”״'’)\]]*(?=\s|$)|\n+/gu
/** How many letters a short form has at most: “e.g. this” and “etc. and” go on, “useful. can we” does not, though many write so. */
const SHORT_FORM = 3

/** Whether a sentence ends at a mark: behind a short form it goes on where the next letter is a small one. */
function endsThere({ 0: found, index, input }: RegExpExecArray): boolean {
  if (!found.startsWith('.') || /^\.[.!?…]/u.test(found)) return true
  const behind = index + found.length
  const goesOn = /^\s+\p{Ll}/u.test(input.slice(behind, behind + SHORT_FORM))
  return !goesOn || /\p{L}{4}$/u.test(input.slice(Math.max(0, index - SHORT_FORM - 1), index))
}

/** Takes a text apart into words and sentences, with places in the original. */
export function takeApart(text: string): TakenApart {
  const words = wordsOf(text)
  const sentences: Sentence[] = []
  let from = 0
  let next = 0
  for (const to of sentenceEnds(text)) {
    const raw = text.slice(from, to)
    const trimmed = raw.trim()
    if (trimmed !== '') {
      const start = from + raw.indexOf(trimmed)
      const end = start + trimmed.length
      const first = next
      while (next < words.length && (words[next]?.start ?? end) < end) next++
      const isQuestion = /\?["”״'’)\]]*$/u.test(trimmed)
      sentences.push({ text: trimmed, start, end, words: words.slice(first, next), isQuestion })
    }
    from = to
  }
  return { text, words, sentences }
}

/** Where each sentence of a text ends, with its mark. */
function sentenceEnds(text: string): readonly number[] {
  const ends: number[] = []
  for (const match of text.matchAll(mark)) if (endsThere(match)) ends.push(match.index + match[0].length)
  ends.push(text.length)
  return ends
}
