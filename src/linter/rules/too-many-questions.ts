import { kindIds } from '../../model/draft.ts'
import { within } from '../places.ts'
import type { Rule } from '../rule.ts'

/** The most questions that one message may ask (evidence `questions`). */
const MOST = 3

/** One to three questions help an answer; more work against it. */
export const tooManyQuestions: Rule = {
  level: 'mend',
  for: kindIds.filter((kind) => kind !== 'agenda'),
  find: ({ body, quotes }) => {
    const questions = body.filter(
      (sentence) => sentence.isQuestion && !quotes.some((quote) => within(sentence, quote)),
    )
    const first = questions[MOST]
    const last = questions.at(-1)
    return first && last ? [{ start: first.start, end: last.end }] : []
  },
}
