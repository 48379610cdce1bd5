import type { Word } from '../../text/words.ts'
import { bookOf, type ConceptHit, conceptOf, conceptsInText, covers, isRelated } from './index.ts'

/** What people say who wish for a concept. */
const wishBook = bookOf((id, { wished }) => wished[id])

/** What stands in a wish by its names, and what it says in the words of people who wish for something. */
export interface Wished {
  readonly named: readonly ConceptHit[]
  readonly meant: readonly ConceptHit[]
}

/** Whether one stands in the words of another, longer one. */
const holds = (longer: ConceptHit, hit: ConceptHit) =>
  longer.start <= hit.start && longer.end >= hit.end && longer.end - longer.start > hit.end - hit.start

/** Whether the same words, or a wider idea that is no whole field of work, are named: what is named is surer. */
const isSaidBy = (hit: ConceptHit, named: ConceptHit) =>
  (hit.start < named.end && named.start < hit.end && !holds(hit, named)) ||
  covers(named.concept, hit.concept) ||
  (covers(hit.concept, named.concept) && conceptOf(named.concept)?.kind !== 'field')

/**
 * The concepts that a wish speaks of. What is named stands before what the same words could mean besides; what people say who
 * wish for something else swallows a name in it: “leave academia for industry”.
 */
export function findWished(text: string, words: readonly Word[]): Wished {
  const all = conceptsInText(text, words)
  const meant = conceptsInText(text, words, 0, wishBook()).filter(
    (hit) => !all.some((named) => isSaidBy(hit, named)),
  )
  const isSwallowed = (hit: ConceptHit) =>
    meant.some((longer) => holds(longer, hit) && !isRelated(longer.concept, hit.concept))
  return { named: all.filter((hit) => !isSwallowed(hit)), meant }
}
