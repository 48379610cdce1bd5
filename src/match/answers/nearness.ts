import type { Case } from '../criteria/criterion.ts'
import { nearByForm } from '../near.ts'
import { quoteFrom } from '../statements.ts'
import type { Wish } from '../wish.ts'
import type { Answer } from './found.ts'

/** How near a title or a skill has to be to a wish to be a weak sign (our judgement). */
const RELATED = 0.42
/** A longer text is about many things: only what is as short as a title or a skill is compared. */
const SHORT = 5

/** Titles and skills that mean something like a wish that no idea was understood in: never more than part of an answer. */
export function answerByNearness(
  { ideas, english }: Wish,
  { statements, vectors }: Case,
): Answer | undefined {
  if (!vectors || ideas.length > 0 || english.length === 0 || english.length > SHORT) return undefined
  const wish = english.join(' ')
  const [best] = statements
    .filter(({ words, isSaid }) => words.length > 0 && words.length <= SHORT && words.every(isSaid))
    .map((statement) => ({
      statement,
      score: nearByForm(wish, statement.words.map(({ folded }) => folded).join(' '), vectors).score,
    }))
    .filter(({ score }) => score >= RELATED)
    .toSorted((one, other) => other.score - one.score)
  return best && { outcome: 'partly', by: 'nearness', evidence: [quoteFrom(best.statement)] }
}
