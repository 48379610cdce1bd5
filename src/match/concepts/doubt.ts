import { vocabularies } from '../../languages/concepts.ts'
import { fold } from '../../text/fold.ts'
import type { Word } from '../../text/words.ts'
import { areNear, type ConceptHit } from './index.ts'

let homonyms: ReadonlySet<string> | undefined

/** A word whose sense the words beside it decide. */
export const isHomonym = ({ forms }: Word): boolean => {
  homonyms ??= new Set(Object.values(vocabularies).flatMap((words) => words.homonyms.map(fold)))
  for (const form of forms) if (homonyms.has(form.replace(/^=/u, ''))) return true
  return false
}

/** Whether two hits speak of the same from different words. */
const speaksFor = (other: ConceptHit, hit: ConceptHit) =>
  (other.end <= hit.start || other.start >= hit.end) &&
  (other.concept === hit.concept ||
    areNear(other.concept, hit.concept) ||
    areNear(hit.concept, other.concept))

/** A word of a wish with what it tells. */
interface Telling {
  readonly word: Word
  readonly weight: number
}

/** Commoner words than this say nothing of the sense of another (our judgement). */
const SAYS_MUCH = 0.4

/**
 * Those of the hits in a wish whose sense is open: heard by one word of many senses, beside words that say something else, with no
 * other word that speaks of the same. A wrong idea is worse than none, since the words count in any case. `telling`: the words of the
 * wish that tell something of what it wants.
 */
export function openHits(hits: readonly ConceptHit[], telling: readonly Telling[]): readonly ConceptHit[] {
  return hits.filter((hit) => {
    const only = telling.find(({ word }) => word.start <= hit.start && word.end >= hit.end)
    if (!only || !isHomonym(only.word)) return false
    const isAlone = !telling.some((one) => one !== only && one.weight >= SAYS_MUCH)
    return !isAlone && !hits.some((other) => speaksFor(other, hit))
  })
}
