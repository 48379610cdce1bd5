import type { ConceptId, PersonaLine } from '../model/persona.ts'
import type { Range } from '../text/phrases.ts'
import { type Word, wordsOf } from '../text/words.ts'
import { tellingOf } from './background.ts'
import { smallWords } from './book.ts'
import { isHomonym } from './concepts/doubt.ts'
import { areNear, conceptOf, covers } from './concepts/index.ts'
import { spokenWords } from './concepts/spoken.ts'
import { notEnoughIn } from './left-behind.ts'
import { stemsOf } from './stems.ts'
import { denialsIn, unwantedIn } from './unwanted.ts'
import { blend, type Vectors } from './vectors.ts'
import type { MatchWordsByLanguage } from './words.ts'

/** One of the wish's own words. */
export interface Term {
  readonly word: string
  readonly stems: readonly string[]
  /** What it tells, 0 to 1: the rarer, the more. */
  readonly weight: number
  /** Whether the words beside it decide its sense. */
  readonly hasSenses: boolean
}

/** How a concept of a profile answers an idea: it is it or a narrower form, a neighbour, or neither. */
export type Relation = 'direct' | 'near' | 'none'

interface Relations {
  readonly each: readonly Relation[]
  readonly whole: Relation
}

/** A line of a persona, understood once for everybody that it is held against. */
export interface Wish {
  readonly line: PersonaLine
  /** The narrow ideas of the line: none of them is only a wider one of another. */
  readonly ideas: readonly ConceptId[]
  readonly terms: readonly Term[]
  readonly byStem: ReadonlyMap<string, Term>
  /** How a concept stands to the whole line, and to each of its ideas; found once each. */
  readonly relations: Map<ConceptId, Relations>
  /** What all terms tell together. */
  readonly weight: number
  /** The telling words of the line in English, for the vectors. */
  readonly english: readonly string[]
  readonly directions: WeakMap<Vectors, Float32Array | null>
}

const wishes = new WeakMap<PersonaLine, Wish>()

/** The wish of a line; made at the first use of each line. */
export function wishOf(line: PersonaLine, all: MatchWordsByLanguage): Wish {
  const known = wishes.get(line)
  if (known) return known
  const made = wishFrom(line, all)
  wishes.set(line, made)
  return made
}

function wishFrom(line: PersonaLine, all: MatchWordsByLanguage): Wish {
  const terms = uniqueTerms(Object.values(line.text).flatMap((text) => termsIn(text ?? '', all)))
  return {
    line,
    ideas: narrowest(line.concepts),
    terms,
    byStem: new Map(terms.flatMap((term) => term.stems.map((stem) => [stem, term] as const))),
    relations: new Map(),
    weight: terms.reduce((sum, { weight }) => sum + weight, 0),
    english: termsIn(line.text.en ?? '', all).map(({ word }) => word),
    directions: new WeakMap(),
  }
}

const relation = (concept: ConceptId, idea: ConceptId): Relation =>
  covers(concept, idea) ? 'direct' : areNear(concept, idea) ? 'near' : 'none'

/** How a concept stands to each idea of a wish, and to all that is understood in it. */
export function relationsTo(wish: Wish, concept: ConceptId): Relations {
  const known = wish.relations.get(concept)
  if (known) return known
  const all = wish.line.concepts.map((idea) => relation(concept, idea))
  const made: Relations = {
    each: wish.ideas.map((idea) => relation(concept, idea)),
    whole: all.includes('direct') ? 'direct' : all.includes('near') ? 'near' : 'none',
  }
  wish.relations.set(concept, made)
  return made
}

/** How a concept stands to a wish as a whole. */
export const relationTo = (wish: Wish, concept: ConceptId): Relation => relationsTo(wish, concept).whole

/** Ideas without those that another of them is a narrower form of: “backend developer” asks for more than any developer. */
export const narrowest = (ideas: readonly ConceptId[]): readonly ConceptId[] =>
  ideas.filter(
    (idea) => !ideas.some((other) => other !== idea && covers(other, idea) && !covers(idea, other)),
  )

/** A word of a text with what it tells. */
interface Told {
  readonly word: Word
  readonly weight: number
}

/**
 * The words of a text that tell something, as they stand in it, without what it does not want or has already; where it says nothing
 * else, those too: whoever only does not want something asks for help with it.
 */
export function tellingIn(text: string, all: MatchWordsByLanguage): readonly Told[] {
  const denials = denialsIn(text, all)
  const told = wordsOf(text.replace(/[/־–-]/gu, ' '))
    .filter(
      (word) =>
        word.folded.length > 1 &&
        !word.forms.some((form) => smallWords(all).has(form)) &&
        !isAmong(denials)({ word }),
    )
    .map((word) => ({ word, weight: tellingOf(word.folded, all) }))
  const unwanted = isAmong(unwantedIn(text, all))
  const had = isAmong(notEnoughIn(text, all))
  const wanted = told.filter((one) => !unwanted(one))
  const beyond = wanted.filter((one) => !had(one))
  return [beyond, wanted, told].find(({ length }) => length > 0) ?? []
}

const isAmong =
  (ranges: readonly Range[]) =>
  ({ word }: Pick<Told, 'word'>) =>
    ranges.some(({ start, end }) => word.start >= start && word.start < end)

/** The telling words of a text with their stems. */
export const termsIn = (text: string, all: MatchWordsByLanguage): readonly Term[] =>
  tellingIn(text, all).map(({ word, weight }) => ({
    word: word.folded,
    stems: stemsOf(word),
    weight,
    hasSenses: isHomonym(word),
  }))

const uniqueTerms = (terms: readonly Term[]): readonly Term[] => [
  ...new Map(terms.map((term) => [term.stems[0] ?? term.word, term])).values(),
]

/** What the ideas of a wish count in its direction beside its words (our judgement, checked on occupations and mentors). */
const IDEAS = 0.9
/** Commoner words than this do not tell an idea from another (our judgement). */
const TELLS = 0.5

const ideaDirections = new WeakMap<Vectors, Map<ConceptId, Float32Array | null>>()

/** What an idea means as a direction: all English words in which it is spoken of, whatever language the wish is in. */
function directionOfIdea(idea: ConceptId, vectors: Vectors, all: MatchWordsByLanguage): Float32Array | null {
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
export function directionOf(wish: Wish, vectors: Vectors, all: MatchWordsByLanguage): Float32Array | null {
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
