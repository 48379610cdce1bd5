import { vocabularies } from '../../languages/concepts.ts'
import { type LanguageCode, languageCodes } from '../../model/language.ts'
import type { ConceptId } from '../../model/persona.ts'
import { type Word, wordsOf } from '../../text/words.ts'
import { stemsOf } from '../stems.ts'
import { listOf } from './concept.ts'
import { conceptOf, type KnownConcept } from './graph.ts'
import { conceptPhrases } from './index.ts'

/** The marks of the grammar of phrases, and all but the first of some alternatives. */
const grammar = /[~*=()…_]|\|\S*/gu

/** The phrases in which a concept is spoken of in a language, its name first, as plain words. */
export const spokenPhrases = (id: KnownConcept, code: LanguageCode): readonly (readonly Word[])[] =>
  [vocabularies[code].concepts[id].name, ...conceptPhrases(id, code)].map(plain)

/** The same with what people say who wish for it. */
export const spokenWords = (id: KnownConcept, code: LanguageCode): readonly Word[] => [
  ...spokenPhrases(id, code).flat(),
  ...listOf(vocabularies[code].wished[id]).flatMap(plain),
]

/** Every word of the phrases in which a concept is spoken of, with all alternatives, in a language. */
const wordsOfPhrases = (id: KnownConcept, code: LanguageCode): readonly Word[] =>
  [
    vocabularies[code].concepts[id].name,
    ...conceptPhrases(id, code),
    ...listOf(vocabularies[code].wished[id]),
  ].flatMap((phrase) => wordsOf(phrase.replace(/[~*=()…_|]/gu, ' ')))

const plain = (phrase: string): readonly Word[] => wordsOf(phrase.replace(grammar, ' '))

const ofPhrases = new Map<ConceptId, ReadonlySet<string>>()

/** Whether a word stands in any of the phrases of an idea, in any language. */
export function isExplained(word: Word, id: ConceptId): boolean {
  const concept = conceptOf(id)
  const stems =
    ofPhrases.get(id) ??
    new Set(concept ? languageCodes.flatMap((code) => wordsOfPhrases(concept.id, code).flatMap(formsIn)) : [])
  ofPhrases.set(id, stems)
  return formsIn(word).some((stem) => stems.has(stem))
}

/** The stems of a word, or the word where it is too short to have any. */
function formsIn(word: Word): readonly string[] {
  const stems = stemsOf(word)
  return stems.length > 0 ? stems : [word.folded]
}
