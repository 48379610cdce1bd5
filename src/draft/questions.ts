import { sayAll } from './phrase.ts'
import type { Sources } from './word.ts'
import { wordsKnown } from './words-known.ts'

/** More than three questions work against an answer (evidence: questions). */
const MOST = 3

/** Two or three specific questions from the persona's gaps and path, in the message's language; none of them can be looked up. */
export function questions(context: Sources): readonly string[] {
  const { says, language, seed } = context
  const words = wordsKnown(context)
  const lists = [says.questions.path, says.questions.gap, says.questions.direction]
  const specific = lists.flatMap((list) => sayAll(list, seed, words, language).slice(0, 1))
  const general = sayAll(says.questions.any, seed, words, language)
  return [...specific, ...general]
    .slice(0, Math.max(2, Math.min(MOST, specific.length)))
    .map(({ text }) => text)
}
