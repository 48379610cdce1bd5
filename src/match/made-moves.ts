import type { ConceptId } from '../model/persona.ts'
import type { Evidence, Position, Seen } from '../model/reading.ts'
import type { KnownConcept } from './concepts/graph.ts'
import { covers } from './concepts/index.ts'
import type { Case } from './criteria/criterion.ts'
import { monthsOf } from './months.ts'

/** What is left by each move that a wish can be about: whoever worked in it and went on to something else has made the move. */
const leaves = {
  'academic-to-industry': ['research', 'university-teaching'],
  'military-to-civilian': ['military'],
  'teaching-to-industry': ['teaching'],
  'public-to-private': ['public-sector'],
  'leaving-sport': ['athletics'],
} as const satisfies Partial<Record<KnownConcept, readonly KnownConcept[]>>

const leftBy = (idea: ConceptId): readonly KnownConcept[] =>
  Object.entries(leaves).find(([move]) => move === idea)?.[1] ?? []

const plain = ({ quote, section, foundBy, at }: Evidence): Evidence => ({ quote, section, foundBy, at })

/**
 * The two roles by which somebody has made a move that a wish is about, the one that was left first; none where they have not.
 * Another title at the same employer is no move out of a field.
 */
export const moveMade = (idea: ConceptId, given: Case) => moveAway(leftBy(idea), given, 'elsewhere')

/** The two roles by which somebody has left one of some ideas for something else; none where they have not. */
export function moveAway(
  origins: readonly ConceptId[],
  { known, statements, now }: Case,
  where: 'elsewhere' | 'anywhere' = 'anywhere',
): readonly [Evidence, Evidence] | undefined {
  if (origins.length === 0) return undefined
  const isOrigin = (entry: Seen<Position>) =>
    statements.some(
      ({ of, concepts }) =>
        of === entry && concepts.some(({ concept }) => origins.some((origin) => covers(concept, origin))),
    )
  const began = ({ value }: Seen<Position>) => monthsOf(value.from ?? '', now) ?? Number.NaN
  const roles = known.profile.positions
  for (const left of roles.filter((entry) => entry.value.to !== 'now' && isOrigin(entry))) {
    const next = roles.find(
      (entry) =>
        began(entry) > began(left) &&
        entry.value.to === 'now' &&
        (where === 'anywhere' || entry.value.company !== left.value.company) &&
        !isOrigin(entry),
    )
    if (next) return [plain(left), plain(next)]
  }
  return undefined
}

/** The roles of somebody that are of an idea. */
export const rolesLike = (
  idea: ConceptId,
  { known, statements }: Pick<Case, 'known' | 'statements'>,
): readonly Seen<Position>[] =>
  known.profile.positions.filter((entry) =>
    statements.some(({ of, concepts }) => of === entry && concepts.some((hit) => covers(hit.concept, idea))),
  )

/** The two roles by which somebody went from one idea to another, in the order of the dates; none where they have not. */
export function moveBetween(
  from: ConceptId,
  to: ConceptId,
  { known, statements, now }: Pick<Case, 'known' | 'statements' | 'now'>,
): readonly [Evidence, Evidence] | undefined {
  const began = ({ value }: Seen<Position>) => monthsOf(value.from ?? '', now)
  const origins = rolesLike(from, { known, statements })
  // The move is told by the first role that it led to, not by the latest.
  const goals = rolesLike(to, { known, statements }).toSorted(
    (one, other) => (began(one) ?? 0) - (began(other) ?? 0),
  )
  const moved = origins
    .flatMap((origin) => goals.map((goal) => [origin, goal] as const))
    .find(([origin, goal]) => {
      const [first, then] = [began(origin), began(goal)]
      return first !== null && then !== null && first < then
    })
  return moved && [plain(moved[0]), plain(moved[1])]
}
