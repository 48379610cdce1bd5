import type { HookLexicon } from '../../../draft/hooks/hook-lexicon.ts'
import { isBase, isPast, verbFormOf } from './namings/verb-forms.ts'

const auxiliary =
  /^(?:am|is|are|was|were|has|have|had|do|does|did|can|cannot|could|will|would|should|must|may|might)$|n't$|'(?:m|re|ve|ll|d)$/u
/** Whoever does something stands right before it. */
const doer =
  /^(?:i|we|you|they|people|who|that|which|most|many|some|all|ones|never|always|often|rarely|usually|also|still|now|just|only|then)$|[^s]s$/u
/** Behind these a verb is what somebody may do, or a noun. */
const before = /^(?:to|a|an|the|my|your|our|his|her|their|of|for|in|on|at|by|with)$/u

/** What follows tells why or whose, and no verb of it says something by itself: “Fault finding with no drawing, since the lads keep asking”. */
const besides = /^(?:since|because|although|though|unless|until|which|who|whose|while)$/u

/** The words before the first that another clause begins with. */
function mainOf(words: readonly string[]): readonly string[] {
  const at = words.findIndex(
    (word, place) => place > 0 && besides.test(word) && !/^(?:then|that)$/u.test(words[place + 1] ?? ''),
  )
  return at < 0 || besides.test(words[0] ?? '') ? words : words.slice(0, at)
}

/** “How much of the number it explains”, “Putting your price up with folk you've worked for”: titles of what follows. */
const titled = /^(?:how|why|whether|\p{L}{2,}ing)$/u
const own = /^(?:during|nothing|something|everything|anything|morning|evening|spring|king|thing|according)$/u
/** What says something of a thing that is named so. */
const says =
  /^(?:is|are|was|were|isn't|aren't|wasn't|means|takes|makes|helps|costs|works|saves|beats|taught|made|took|cost|helped|worked)$/u

const isTitle = (words: readonly string[]) => {
  const [first = ''] = words
  return titled.test(first) && !own.test(first) && !words.some((word) => says.test(word))
}

/** Forms that tell a deed only behind “has” or “was”: “One question written on the back of each” is none. */
const participle =
  /^(?:written|taken|given|gone|known|begun|spoken|broken|chosen|drawn|driven|eaten|forgotten|grown|seen|shown|thrown|frozen|gotten)$/u

/** English tells a clause by a verb that has somebody who does it, or by an order at its beginning. */
export const isClause: HookLexicon['isClause'] = (words) =>
  !isTitle(words) &&
  mainOf(words).some((word, at) => {
    const last = words[at - 1] ?? ''
    if (auxiliary.test(word)) return true
    if (before.test(last)) return false
    if (participle.test(word)) return false
    if (isPast(word)) return at > 0
    if (verbFormOf(word) === 'deed' && !isBase(word)) return true
    return isBase(word) && (at === 0 || doer.test(last))
  })
