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

/** A mark that ends a sentence, with what closes behind it, then white space; or a line's end. “3.5” and “e.g. this” go on. */
const sentenceEnd =
  /(?:[!?…]+[.!?…]*|\.[.!?…]+|(?<=\p{L}{4})\.)["”״'’)\]]*(?=\s|$)|\.["”״'’)\]]*(?=\s+[^\p{Ll}\s]|\s*$)|\n+/gu

/** Takes a text apart into words and sentences, with places in the original. */
export function takeApart(text: string): TakenApart {
  const words = wordsOf(text)
  const sentences: Sentence[] = []
  let from = 0
  let next = 0
  const add = (to: number) => {
    const raw = text.slice(from, to)
    const trimmed = raw.trim()
    if (trimmed !== '') {
      const start = from + raw.indexOf(trimmed)
      const end = start + trimmed.length
      const first = next
      while (next < words.length && (words[next]?.start ?? end) < end) next++
      sentences.push({
        text: trimmed,
        start,
        end,
        words: words.slice(first, next),
        isQuestion: /\?["”״'’)\]]*$/u.test(trimmed),
      })
    }
    from = to
  }
  for (const match of text.matchAll(sentenceEnd)) add(match.index + match[0].length)
  add(text.length)
  return { text, words, sentences }
}
