import type { ConceptId } from '../model/persona.ts'
import { tellingOf } from './background.ts'
import { conceptOf } from './concepts/index.ts'
import { spokenWords } from './concepts/spoken.ts'
import type { MatchLexicons } from './lexicon.ts'
import { blend, type Vectors } from './vectors.ts'
import type { Wish } from './wish.ts'

/** What the ideas of a wish count in its direction beside its words (our judgement, checked on occupations and mentors). */
const IDEAS = 0.9
/** Commoner words than this do not tell an idea from another (our judgement). */
const TELLS = 0.5

const ideaDirections = new WeakMap<Vectors, Map<ConceptId, Float32Array | null>>()

/** What an idea means as a direction: all English words in which it is spoken of, whatever language the wish is in. */
function directionOfIdea(idea: ConceptId, vectors: Vectors, all: MatchLexicons): Float32Array | null {
  const kept = ideaDirections.get(vectors) ?? new Map<ConceptId, Float32Array | null>()
  ideaDirections.set(vectors, kept)
  const known = kept.get(idea)
  if (known !== undefined) return known
  const concept = conceptOf(idea)
  const words = concept ? spokenWords(concept.id, 'en').map(({ folded }) => folded) : []
  const made = vectors.mean([...new Set(words)].filter((word) => tellingOf(word, all) >= TELLS))
  kept.set(idea, made)
  return made
}

/** What the wish means as a direction, by its words and by what was understood in them; null where nothing of it is known. */
export function directionOf(wish: Wish, vectors: Vectors, all: MatchLexicons): Float32Array | null {
  const known = wish.directions.get(vectors)
  if (known !== undefined) return known
  const ideas = blend(wish.ideas.map((idea) => [directionOfIdea(idea, vectors, all), 1]))
  const made = blend([
    [vectors.mean(wish.english), 1],
    [ideas, IDEAS],
  ])
  wish.directions.set(vectors, made)
  return made
}
