import type { KnownConcept } from './graph.ts'

/** What one concept is called in a language. The lists are separated by commas, in the grammar of `text/phrases.ts`. */
export interface ConceptLexicon {
  /** The name that the user sees. */
  readonly name: string
  /** Phrases in which it is recognised. */
  readonly says: string
  /** Words that mean it only where nothing else is said: “Culture” as a skill. */
  readonly alone?: string
}

/** The words of some concepts. */
export type SomeConceptLexicon = Readonly<Partial<Record<KnownConcept, ConceptLexicon>>>

/** Phrases that mean some concepts in a wish alone, separated by commas. */
export type WishedPhrases = Readonly<Partial<Record<KnownConcept, string>>>

/** The words of every concept. */
type ConceptWordsById = Readonly<Record<KnownConcept, ConceptLexicon>>

/** Words whose sense a word beside them turns. */
export interface GeneralHeads {
  readonly heads: readonly string[]
  /** Where the word stands that turns their sense. */
  readonly turnedBy: 'before' | 'behind'
  /** Words that turn the sense of no other: what is done with anything, and how something is. */
  readonly neutral: readonly string[]
}

/** The words that a language brings to the match. */
export interface Vocabulary {
  /** What every concept is called, and the phrases in which it is recognised. */
  readonly concepts: ConceptWordsById
  /** Phrases that mean a concept in a wish alone. */
  readonly wished: WishedPhrases
  /** Words of a title that name no subject. */
  readonly ranks: readonly string[]
  /** Beginnings that turn the word that they are joined to into another. */
  readonly turning: readonly string[]
  /** Words that only join others. */
  readonly joining: readonly string[]
  /** Phrases that mean none of the ideas that a word in them would name. */
  readonly compounds: readonly string[]
  /** Words of many senses: one alone names an idea only where nothing says otherwise. */
  readonly homonyms: readonly string[]
  /** Words that name another trade together with a word beside them: “night audit”. */
  readonly general: GeneralHeads
  /** Names that nothing else has: one of them names an idea whatever stands beside it. */
  readonly unmistakable: readonly string[]
}
