import { vocabularies } from '../../languages/concepts.ts'
import type { LanguageCode } from '../../model/language.ts'
import { type Word, wordsOf } from '../../text/words.ts'
import { listOf } from './concept.ts'
import type { KnownConcept } from './graph.ts'
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
export const wordsOfPhrases = (id: KnownConcept, code: LanguageCode): readonly Word[] =>
  [
    vocabularies[code].concepts[id].name,
    ...conceptPhrases(id, code),
    ...listOf(vocabularies[code].wished[id]),
  ].flatMap((phrase) => wordsOf(phrase.replace(/[~*=()…_|]/gu, ' ')))

const plain = (phrase: string): readonly Word[] => wordsOf(phrase.replace(grammar, ' '))
