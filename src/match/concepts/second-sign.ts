import type { ConceptId } from '../../model/persona.ts'
import type { Word } from '../../text/words.ts'
import { areNear, type ConceptHit } from './index.ts'

/** A word of a wish with what it tells. */
export interface Telling {
  readonly word: Word
  readonly weight: number
}

/** Whether two ideas are of one trade: the same, or neighbours. */
export const isAkin = (one: ConceptId, other: ConceptId) =>
  one === other || areNear(one, other) || areNear(other, one)

/** Whether a word stands in a hit. */
export const isWithin = ({ word }: Telling, { start, end }: ConceptHit) =>
  word.start >= start && word.end <= end

const wordsOfHits = new WeakMap<readonly Telling[], Map<ConceptHit, readonly string[]>>()

/** The telling words of a hit, found once: in a long text every hit is compared with every other. */
function wordsOfHit(hit: ConceptHit, telling: readonly Telling[]): readonly string[] {
  const found = wordsOfHits.get(telling) ?? new Map<ConceptHit, readonly string[]>()
  wordsOfHits.set(telling, found)
  const own = found.get(hit) ?? telling.filter((one) => isWithin(one, hit)).map(({ word }) => word.folded)
  found.set(hit, own)
  return own
}

/** Whether two hits speak of the same from different words; a word that is said again is no second sign. */
export function speaksFor(other: ConceptHit, hit: ConceptHit, telling: readonly Telling[]): boolean {
  if (other.start < hit.end && hit.start < other.end) return false
  if (!isAkin(other.concept, hit.concept)) return false
  const [own, others] = [wordsOfHit(hit, telling), wordsOfHit(other, telling)]
  const isOne = others.length > 0 || other.concept === hit.concept
  return !(isOne && others.every((word) => own.includes(word)))
}
