import type { HookLexicon } from '../../../draft/hooks/hook-lexicon.ts'
import { isBase, isPast, verbFormOf } from './namings/verb-forms.ts'

const auxiliary =
  /^(?:am|is|are|was|were|has|have|had|do|does|did|can|cannot|could|will|would|should|must|may|might)$|n't$|'(?:m|re|ve|ll|d)$/u
/** Whoever does something stands right before it. */
const doer =
  /^(?:i|we|you|they|people|who|that|which|most|many|some|all|ones|never|always|often|rarely|usually|also|still)$|[^s]s$/u
/** Behind these a verb is what somebody may do, or a noun. */
const before = /^(?:to|a|an|the|my|your|our|his|her|their|of|for|in|on|at|by|with)$/u

/** English tells a clause by a verb that has somebody who does it, or by an order at its beginning. */
export const isClause: HookLexicon['isClause'] = (words) =>
  words.some((word, at) => {
    const last = words[at - 1] ?? ''
    if (auxiliary.test(word)) return true
    if (before.test(last)) return false
    if (isPast(word)) return at > 0
    if (verbFormOf(word) === 'deed' && !isBase(word)) return true
    return isBase(word) && (at === 0 || doer.test(last))
  })
