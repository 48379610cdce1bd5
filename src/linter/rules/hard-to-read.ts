import { kindIds } from '../../model/draft.ts'
import type { Range } from '../../text/phrases.ts'
import type { Word } from '../../text/words.ts'
import type { Rule } from '../rule.ts'

/** Words in a sentence, and in a paragraph, beyond which readers lose the thread (our judgement). */
const SENTENCE = 25
const PARAGRAPH = 80

/** Long sentences and walls of text. */
export const hardToRead: Rule = {
  level: 'hint',
  for: kindIds,
  find: ({ sentences, words, text }) => [
    ...sentences.filter((one) => one.words.length > SENTENCE).map(({ start, end }) => ({ start, end })),
    ...longParagraphs(text, words),
  ],
}

function longParagraphs(text: string, words: readonly Word[]): readonly Range[] {
  let next = 0
  return [...text.matchAll(/[^\n]+/gu)].flatMap(({ index, 0: paragraph }) => {
    const [end, first] = [index + paragraph.length, next]
    while (next < words.length && (words[next]?.end ?? 0) <= end) next++
    return next - first > PARAGRAPH ? [{ start: index, end }] : []
  })
}
