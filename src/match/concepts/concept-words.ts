import type { KnownConcept } from './graph.ts'

/** What one concept is called in a language. The lists are separated by commas, in the grammar of `text/phrases.ts`. */
export interface ConceptWords {
  /** The name that the user sees. */
  readonly name: string
  /** Phrases in which it is recognised. */
  readonly says: string
  /** Words that mean it only where nothing else is said: “Culture” as a skill. */
  readonly alone?: string
}

/** The words of some concepts. */
export type SomeConceptWords = Readonly<Partial<Record<KnownConcept, ConceptWords>>>

/** Phrases that mean some concepts in a wish alone, separated by commas. */
export type WishedPhrases = Readonly<Partial<Record<KnownConcept, string>>>

/** The words of every concept: what a language brings. */
export type ConceptWordsById = Readonly<Record<KnownConcept, ConceptWords>>
