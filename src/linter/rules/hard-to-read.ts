import { kindIds } from '../../model/draft.ts'
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
    ...[...text.matchAll(/[^\n]+/gu)].flatMap(({ index, 0: paragraph }) => {
      const end = index + paragraph.length
      const count = words.filter((word) => word.start >= index && word.end <= end).length
      return count > PARAGRAPH ? [{ start: index, end }] : []
    }),
  ],
}
