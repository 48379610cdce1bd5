import type { ConceptId } from '../../model/persona.ts'
import type { Range } from '../../text/phrases.ts'
import { isOfPeople } from '../stems.ts'
import { within } from '../thoughts.ts'
import type { HeardInParts } from './explained.ts'
import type { KnownConcept } from './graph.ts'
import { type ConceptHit, conceptOf } from './index.ts'

/** Where somebody stands in their own life: of other people it is said to tell who they are. */
const stations: ReadonlySet<ConceptId> = new Set([
  'parental-leave',
  'immigrant-career',
  'relocation',
  'second-career',
  'leaving-sport',
  'military-to-civilian',
  'first-job',
  'internships',
  'layoffs',
] satisfies readonly KnownConcept[])

const isDirectlyBefore = (marks: readonly Range[], { start }: Range) =>
  marks.some(({ end }) => end === start - 1)

/** Whether an idea only says who other people are that a wish speaks of, or who shall do something: nobody’s wish to be that. */
export const isOfOthers = (hit: ConceptHit, wish: HeardInParts): boolean =>
  isTheirStation(hit, wish) || isCaused(hit, wish)

/** “Women after birth”, “tax for expats”. */
const isTheirStation = (hit: ConceptHit, { others, becoming }: HeardInParts) =>
  stations.has(hit.concept) &&
  !isDirectlyBefore(becoming, hit) &&
  (isDirectlyBefore(others, hit) || others.some((range) => within(range, hit)))

/** “Get teachers to use the data”, “have sales still talk to me”. */
const isCaused = (hit: ConceptHit, { words, causes, caused, departments }: HeardInParts) =>
  isDirectlyBefore(causes, hit) &&
  caused.some(({ start }) => start === hit.end + 1) &&
  (departments.some((range) => within(hit, range)) ||
    (conceptOf(hit.concept)?.kind === 'role' &&
      words.some((word) => within(word, hit) && isOfPeople(word.folded))))
