import { fold } from '../text/fold.ts'
import { wordsOf } from '../text/words.ts'
import { saysNoSubject } from './background.ts'
import { areApart, areNear, conceptOf, conceptsInWords, covers } from './concepts/index.ts'
import { stemsOf } from './stems.ts'
import { likeness, type Vectors } from './vectors.ts'

/** Why two phrases are near, from the surest to the weakest. */
export type NearReason =
  | 'same-words'
  | 'same-concept'
  | 'wider-concept'
  | 'initials'
  | 'neighbours'
  | 'vectors'
  | 'shared-word'
  | 'none'

/** How near two phrases are in meaning, 0 to 1, and why. */
export interface Nearness {
  readonly score: number
  readonly why: NearReason
}

/** What each reason is worth; the order is what matters (our judgement, checked on pairs of phrases). */
const worth: Readonly<Record<Exclude<NearReason, 'vectors' | 'none'>, number>> = {
  'same-words': 1,
  'same-concept': 0.95,
  initials: 0.9,
  'wider-concept': 0.85,
  neighbours: 0.7,
  'shared-word': 0.1,
}

/** The most that vectors alone can be worth: they never outdo a concept. */
const MOST_BY_VECTORS = 0.65
/** Below this likeness vectors say nothing: most pairs of words of working life are a little alike. */
const LEAST_LIKENESS = 0.1

const nearBy = (why: Exclude<NearReason, 'vectors' | 'none'>): Nearness => ({ score: worth[why], why })

/** How near two phrases are: by the vocabulary in both languages, then by their form and by vectors in English. */
export function near(one: string, other: string, vectors?: Vectors): Nearness {
  const [a, b] = [wordsOf(one), wordsOf(other)]
  const ideas = (words: typeof a) => [...new Set(conceptsInWords(words).map(({ concept }) => concept))]
  const [ideasA, ideasB] = [ideas(a), ideas(b)]
  const some = (test: (one: string, other: string) => boolean) =>
    ideasA.some((x) => ideasB.some((y) => test(x, y)))
  if (some((x, y) => x === y)) return nearBy('same-concept')
  const byForm = nearByForm(one, other, vectors)
  if (byForm.score >= worth.initials) return byForm
  if (some((x, y) => covers(x, y) || covers(y, x))) return nearBy('wider-concept')
  if (some((x, y) => areNear(x, y) || areNear(y, x))) return nearBy('neighbours')
  if (some(areApart)) return { score: 0, why: 'none' }
  const apart = ideasA.length > 0 && ideasB.length > 0 && !some(isSibling)
  // Where the vocabulary knows both and sees nothing between them, vectors count half.
  return apart ? { ...byForm, score: byForm.score / 2 } : byForm
}

/** The same without the vocabulary: equal words, initials, and vectors, which a shared word makes suspicious. */
export function nearByForm(one: string, other: string, vectors?: Vectors): Nearness {
  const [wordsA, wordsB] = [one, other].map((text) => wordsOf(text).map(({ folded }) => folded))
  if (!wordsA?.length || !wordsB?.length) return { score: 0, why: 'none' }
  if (sameWords(wordsA, wordsB)) return nearBy('same-words')
  if (isInitials(one, wordsB) || isInitials(other, wordsA)) return nearBy('initials')
  const shared = sharedStems(wordsA, wordsB)
  if (shared.size > 0) return { score: besideShared(wordsA, wordsB, shared, vectors), why: 'shared-word' }
  const score = vectors ? vectorScore(wordsA, wordsB, vectors) : 0
  return score > 0 ? { score, why: 'vectors' } : { score: 0, why: 'none' }
}

const sameWords = (one: readonly string[], other: readonly string[]) =>
  one.map(stem).sort().join(' ') === other.map(stem).sort().join(' ')

/** A word without the endings of number and of doing. */
const stem = (word: string) => stemsOf({ folded: word, forms: [word] })[0] ?? word

/** “SRE” for “site reliability engineering”: the first letters, small words left out or not. */
function isInitials(short: string, long: readonly string[]): boolean {
  const letters = fold(short).replace(/[^\p{L}\p{N}]/gu, '')
  if (letters.length < 2 || letters.length > 6 || /\s/u.test(short.trim()) || long.length < 2) return false
  const first = (words: readonly string[]) => words.map((word) => word[0]).join('')
  return letters === first(long) || letters === first(long.filter((word) => word.length > 3))
}

/** Two ideas under one wider idea. */
const isSibling = (one: string, other: string) =>
  (conceptOf(one)?.broader ?? []).some((broader) => (conceptOf(other)?.broader ?? []).includes(broader))

const sharedStems = (one: readonly string[], other: readonly string[]): ReadonlySet<string> => {
  const stems = new Set(one.map(stem))
  return new Set(other.flatMap((word) => (word.length > 2 && stems.has(stem(word)) ? [stem(word)] : [])))
}

/** What a word that is said in both is worth where one phrase says nothing else, and names a subject by it. */
const PART_OF = 0.35

/**
 * A word that two phrases share says little of itself (“water resources”, “human resources”): what stands beside it decides
 * whether they mean the same (“wedding planner”, “bridal event planner”).
 */
function besideShared(
  one: readonly string[],
  other: readonly string[],
  shared: ReadonlySet<string>,
  vectors: Vectors | undefined,
): number {
  const beside = (words: readonly string[]) =>
    words.filter((word) => !shared.has(stem(word)) && !saysNoSubject(word))
  const [restA, restB] = [beside(one), beside(other)]
  const isSubject = one.some((word) => shared.has(stem(word)) && !saysNoSubject(word))
  if (restA.length === 0 || restB.length === 0) return worth['shared-word'] + (isSubject ? PART_OF : 0)
  return worth['shared-word'] + (vectors ? vectorScore(restA, restB, vectors) : 0)
}

/** The likeness of what the phrases are about; of a phrase that is only a title, of the whole. */
function vectorScore(one: readonly string[], other: readonly string[], vectors: Vectors): number {
  const telling = (words: readonly string[]) => {
    const kept = words.filter((word) => !saysNoSubject(word))
    return vectors.mean(kept.length > 0 ? kept : words)
  }
  const [a, b] = [telling(one), telling(other)]
  if (!a || !b) return 0
  const alike = (likeness(a, b) - LEAST_LIKENESS) / (1 - LEAST_LIKENESS)
  return Math.max(0, Math.min(1, alike)) * MOST_BY_VECTORS
}
