import { kindIds } from '../../model/draft.ts'
import type { Range } from '../../text/phrases.ts'
import type { Sentence } from '../../text/sentences.ts'
import type { Word } from '../../text/words.ts'
import { within } from '../places.ts'
import type { Rule } from '../rule.ts'

/** Words in a sentence, and in a paragraph, beyond which readers lose the thread (our judgement). */
const SENTENCE = 25
const PARAGRAPH = 80

/** Long sentences and walls of text. */
export const hardToRead: Rule = {
  level: 'hint',
  for: kindIds,
  find: ({ sentences, words, text, quotes, greeting }) => [
    ...sentences
      .filter((one) => isLong(one, greeting ? [greeting, ...quotes] : quotes))
      .map(({ start, end }) => ({ start, end })),
    ...longParagraphs(text, words),
  ],
}

/** What is quoted is the reader's own: they know it, as they know their name in the greeting. */
const isLong = ({ words }: Sentence, known: readonly Range[]) =>
  words.length > SENTENCE && words.filter((word) => !known.some((one) => within(word, one))).length > SENTENCE

function longParagraphs(text: string, words: readonly Word[]): readonly Range[] {
  let next = 0
  return [...text.matchAll(/[^\n]+/gu)].flatMap(({ index, 0: paragraph }) => {
    const [end, first] = [index + paragraph.length, next]
    while (next < words.length && (words[next]?.end ?? 0) <= end) next++
    return next - first > PARAGRAPH ? [{ start: index, end }] : []
  })
}
