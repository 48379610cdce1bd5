import { directionOf } from './direction.ts'
import { keptFor } from './kept.ts'
import type { MatchLexicons } from './lexicon.ts'
import type { Statement } from './statements.ts'
import { likeness, type Vectors } from './vectors.ts'
import type { Wish } from './wish.ts'

interface Directions {
  readonly each: readonly (Float32Array | null)[]
  readonly whole: Float32Array | null
}

/** What a profile means as directions: each statement, and all together. */
function directionsFrom(statements: readonly Statement[], vectors: Vectors): Directions {
  const words = statements.map((statement) => statement.words.map(({ folded }) => folded))
  return { each: words.map((some) => vectors.mean(some)), whole: vectors.mean(words.flat()) }
}

const keepers = new WeakMap<Vectors, (statements: readonly Statement[]) => Directions>()

/** The same, made once a person. */
function directionsOf(statements: readonly Statement[], vectors: Vectors): Directions {
  const keeper =
    keepers.get(vectors) ?? keptFor((some: readonly Statement[]) => directionsFrom(some, vectors))
  keepers.set(vectors, keeper)
  return keeper(statements)
}

/** Below this likeness vectors say nothing: most texts of working life are a little alike. */
const LEAST = 0.05
/** What the whole of a profile counts beside its nearest statement (our judgement). */
const WHOLE = 0.6

/** How near a profile is to a wish in meaning, 0 to 1: 0 where neither its words nor its ideas are known in English. */
export function meaningOf(
  statements: readonly Statement[],
  wish: Wish,
  lexicons: MatchLexicons,
  vectors: Vectors | undefined,
): number {
  const wanted = vectors ? directionOf(wish, vectors, lexicons) : null
  if (!vectors || !wanted) return 0
  const { each, whole } = directionsOf(statements, vectors)
  const alike = (direction: Float32Array | null) => (direction ? likeness(wanted, direction) : 0)
  const nearest = each.reduce((most, direction) => Math.max(most, alike(direction)), 0)
  const both = (1 - WHOLE) * nearest + WHOLE * alike(whole)
  return Math.max(0, (both - LEAST) / (1 - LEAST))
}
