import type { GuidingFacts } from '../../../model/guiding-facts.ts'
import type { GuidedPerson } from '../../../store/guided-people.ts'

/** How many places are taken, and when the first becomes free. */
export function sayPlacesTaken(guided: readonly GuidedPerson[]): Pick<GuidingFacts, 'taken' | 'freeOn'> {
  const [freeOn] = guided.flatMap(({ guiding }) => guiding.until ?? []).toSorted()
  return { taken: guided.length, ...(freeOn !== undefined && { freeOn }) }
}
