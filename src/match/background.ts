import { ofVocabularies } from '../languages/concepts.ts'
import { fold } from '../text/fold.ts'

/** Common words of each language, the commonest first. */
type Background = Readonly<Record<string, { readonly common: readonly string[] }>>

/** What the commonest word of the list is worth, and the last; a word that is not in it is worth 1 (our judgement). */
const COMMONEST = 0.1
const LAST = 0.8
/** What a word is worth at most that tells a rank: “manager”, “specialist”. */
const RANK = 0.35

const rankWords = ofVocabularies((all) => new Set(all.flatMap(({ ranks }) => ranks.map(fold))))
const joiningWords = ofVocabularies((all) => new Set(all.flatMap(({ joining }) => joining.map(fold))))

/** Whether a folded word names no subject: a rank, or a word that only joins others. Two managers share nothing by it. */
export const saysNoSubject = (folded: string): boolean =>
  rankWords().has(folded) || joiningWords().has(folded)

const kept = new WeakMap<Background, ReadonlyMap<string, number>>()

/**
 * What a word tells where it stands: 1 for a rare one, little for a common one. A ranking of one person has no texts to
 * count words in, so that the background is a fixed list of each language.
 */
export function tellingOf(folded: string, all: Background): number {
  let weights = kept.get(all)
  if (!weights) {
    weights = weightsOf(all)
    kept.set(all, weights)
  }
  return weights.get(folded) ?? 1
}

function weightsOf(all: Background): ReadonlyMap<string, number> {
  const weights = new Map<string, number>()
  for (const { common } of Object.values(all)) {
    const steepness = Math.log1p(common.length / STEEP)
    common.forEach((word, at) => {
      const weight = COMMONEST + ((LAST - COMMONEST) * Math.log1p(at / STEEP)) / steepness
      weights.set(fold(word), weight)
    })
  }
  for (const word of rankWords()) weights.set(word, Math.min(RANK, weights.get(word) ?? RANK))
  return weights
}

/** How many of the first words are about as common as the very first. */
const STEEP = 60
