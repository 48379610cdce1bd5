import type { ConceptId, PersonaLine } from '../model/persona.ts'
import { wordsOf } from '../text/words.ts'
import { areNear, conceptOf, covers } from './concepts/index.ts'
import { findWished } from './concepts/wished.ts'
import type { MatchLexicons } from './lexicon.ts'
import { moveIn } from './moves.ts'
import { type Term, termsIn } from './terms.ts'
import { within } from './thoughts.ts'
import { understand } from './understand.ts'
import type { Vectors } from './vectors.ts'

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
  /** Where it says that it comes from. */
  readonly from: ConceptId | undefined
  /** The roles that it only wants to leave: “stop being an SDR”. */
  readonly leaves: readonly ConceptId[]
  readonly terms: readonly Term[]
  readonly byStem: ReadonlyMap<string, Term>
  /** The words by which an idea was heard together: apart they say something else. */
  readonly phrases: () => readonly (readonly Term[])[]
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
export function wishOf(line: PersonaLine, all: MatchLexicons): Wish {
  const known = wishes.get(line)
  if (known) return known
  const made = wishFrom(line, all)
  wishes.set(line, made)
  return made
}

function wishFrom(line: PersonaLine, all: MatchLexicons): Wish {
  const texts = Object.values(line.text).flatMap((text) => text ?? [])
  const leaves = line.concepts.length > 0 ? [] : texts.flatMap((text) => rolesLeft(text, line, all))
  // What somebody only wants to leave is named by their words, and not wanted.
  const told = (some: readonly string[]) =>
    leaves.length > 0 ? [] : uniqueTerms(some.flatMap((text) => termsIn(text, all)))
  const terms = told(texts)
  return {
    line,
    ideas: narrowest(line.concepts),
    from: texts.map((text) => moveIn(text, all)?.from).find((from) => from),
    leaves,
    terms,
    byStem: new Map(terms.flatMap((term) => term.stems.map((stem) => [stem, term] as const))),
    phrases: once(() => texts.flatMap((text) => phrasesIn(text, line.concepts, terms))),
    relations: new Map(),
    weight: terms.reduce((sum, { weight }) => sum + weight, 0),
    english: told([line.text.en ?? '']).map(({ word }) => word),
    directions: new WeakMap(),
  }
}

const rolesLeft = (text: string, { role }: PersonaLine, all: MatchLexicons) =>
  understand(text, role, all).not.filter((idea) => conceptOf(idea)?.kind === 'role')

/** Made at the first use: few profiles ask for it. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

function phrasesIn(text: string, ideas: readonly ConceptId[], terms: readonly Term[]) {
  const words = wordsOf(text)
  const { named, meant } = findWished(text, words)
  return [...named, ...meant]
    .filter(({ concept }) => ideas.includes(concept))
    .map((hit) => words.filter((word) => within(word, hit)))
    .filter(({ length }) => length > 1)
    .map((some) => terms.filter(({ word }) => some.some(({ folded }) => folded === word)))
    .filter(({ length }) => length > 0)
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

const uniqueTerms = (terms: readonly Term[]): readonly Term[] => [
  ...new Map(terms.map((term) => [term.stems[0] ?? term.word, term])).values(),
]
