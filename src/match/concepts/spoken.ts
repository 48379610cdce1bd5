import { ofVocabularies, vocabularyIn } from '../../languages/concepts.ts'
import type { LanguageCode } from '../../model/language.ts'
import type { ConceptId } from '../../model/persona.ts'
import { type Word, wordsOf } from '../../text/words.ts'
import { stemsOf } from '../stems.ts'
import { listOf } from './concept.ts'
import type { Vocabulary } from './concept-lexicon.ts'
import { conceptOf, type KnownConcept } from './graph.ts'
import { conceptLabel, conceptPhrases } from './index.ts'

/** The marks of the grammar of phrases, and all but the first of some alternatives. */
const grammar = /[~*=()…_]|\|\S*/gu

/** The phrases in which a concept is spoken of in a language, its name first, as plain words. */
export const spokenPhrases = (id: KnownConcept, code: LanguageCode): readonly (readonly Word[])[] =>
  [conceptLabel(id, code) ?? '', ...conceptPhrases(id, code)].map(plain)

/** The same with what people say who wish for it. */
export const spokenWords = (id: KnownConcept, code: LanguageCode): readonly Word[] => [
  ...spokenPhrases(id, code).flat(),
  ...listOf(vocabularyIn(code)?.wished[id]).flatMap(plain),
]

/** Every word of the phrases in which a concept is spoken of in a language, with all alternatives. */
const wordsOfPhrases = (id: KnownConcept, { concepts, wished }: Vocabulary): readonly Word[] =>
  [concepts[id].name, ...listOf(concepts[id].says), ...listOf(wished[id])].flatMap((phrase) =>
    wordsOf(phrase.replace(/[~*=()…_|]/gu, ' ')),
  )

const plain = (phrase: string): readonly Word[] => wordsOf(phrase.replace(grammar, ' '))

const allVocabularies = ofVocabularies((all) => ({ all, stems: new Map<ConceptId, ReadonlySet<string>>() }))

/** Whether a word stands in any of the phrases of an idea, in any language. */
export function isExplained(word: Word, id: ConceptId): boolean {
  const concept = conceptOf(id)
  const { all, stems: kept } = allVocabularies()
  const stems =
    kept.get(id) ??
    new Set(concept ? all.flatMap((one) => wordsOfPhrases(concept.id, one).flatMap(formsIn)) : [])
  kept.set(id, stems)
  return formsIn(word).some((stem) => stems.has(stem))
}

/** The stems of a word, or the word where it is too short to have any. */
function formsIn(word: Word): readonly string[] {
  const stems = stemsOf(word)
  return stems.length > 0 ? stems : [word.folded]
}
