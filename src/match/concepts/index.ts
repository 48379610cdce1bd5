import { ofVocabularies, vocabularyIn } from '../../languages/concepts.ts'
import type { LanguageCode } from '../../model/language.ts'
import { phraseBook } from '../../text/phrase-book.ts'
import { type Word, wordsOf } from '../../text/words.ts'
import { listOf } from './concept.ts'
import type { Vocabulary } from './concept-lexicon.ts'
import { areNear, conceptOf, concepts, covers, type KnownConcept } from './graph.ts'
import { takenApart } from './joined-words.ts'

export { areApart, areNear, conceptOf, concepts, covers } from './graph.ts'

/** What a concept is called in a language; undefined where that was not loaded. */
export const conceptLabel = (id: string, language: LanguageCode): string | undefined => {
  const concept = conceptOf(id)
  return concept && vocabularyIn(language)?.concepts[concept.id].name
}

/** The phrases in which a concept is recognised in a language. */
export const conceptPhrases = (id: KnownConcept, language: LanguageCode): readonly string[] =>
  listOf(vocabularyIn(language)?.concepts[id].says)

/** A place in a text where a concept stands (UTF-16 code units). */
export interface ConceptHit {
  readonly concept: string
  readonly start: number
  readonly end: number
}

/** Stands for what is no concept and swallows the words in it. */
const NONE = ''

/** One finder over all phrases of all languages: profiles mix languages. */
export const bookOf = (phrasesOf: (id: KnownConcept, of: Vocabulary) => string | undefined) =>
  ofVocabularies((all) =>
    phraseBook<string>({
      [NONE]: all.flatMap(({ compounds }) => compounds),
      ...Object.fromEntries(concepts.map(({ id }) => [id, all.flatMap((one) => listOf(phrasesOf(id, one)))])),
    }),
  )

const wholeBook = bookOf((id, { concepts: named }) => named[id].says)

const sayTogether = (words: readonly Word[]) => words.map(({ folded }) => folded).join(' ')

const names = ofVocabularies(
  (all): ReadonlyMap<string, string> =>
    new Map(
      concepts.flatMap(({ id }) =>
        [
          ...all.map((one) => one.concepts[id].name),
          ...all.flatMap((one) => listOf(one.concepts[id].alone)),
        ].map((one) => [sayTogether(wordsOf(one)), id] as const),
      ),
    ),
)

/** The concept whose name is all that the words say: “Law” as a skill, but not “law” in a sentence. */
function findNamed(words: readonly Word[]): ConceptHit | undefined {
  const [first, last] = [words[0], words.at(-1)]
  if (!first || !last || words.length > 4) return undefined
  const concept = names().get(sayTogether(words))
  return concept === undefined ? undefined : { concept, start: first.start, end: last.end }
}

/** The concepts that stand in words, in their order. A concept inside the words of a longer, unrelated one is not meant. */
export function conceptsInWords(words: readonly Word[], finder = wholeBook()): readonly ConceptHit[] {
  const found = finder.all(words)
  if (found.length === 0) {
    const whole = findNamed(words)
    return whole ? [whole] : nothing
  }
  const hits = found.map(({ list, start, end }) => ({ concept: list, start, end }))
  if (hits.length === 1) return hits[0]?.concept === NONE ? nothing : hits
  return hits
    .filter(
      (hit) =>
        hit.concept !== NONE &&
        !hits.some((other) => swallows(other, hit) || (isNext(other, hit, words) && endsJoined(hit, words))),
    )
    .sort((one, other) => one.start - other.start || other.end - one.end)
}

const nothing: readonly ConceptHit[] = []

/** Whether one of two concepts is a neighbour of the other. */
export const isRelated = (one: string, other: string) => areNear(one, other) || areNear(other, one)

const swallows = (longer: ConceptHit, hit: ConceptHit) =>
  longer.concept !== hit.concept &&
  longer.start <= hit.start &&
  longer.end >= hit.end &&
  longer.end - longer.start > hit.end - hit.start &&
  !covers(longer.concept, hit.concept)

/** Whether something unrelated stands directly behind a hit. */
const isNext = (other: ConceptHit, hit: ConceptHit, words: readonly Word[]) =>
  other.start === hit.end + 1 &&
  other.concept !== NONE &&
  !covers(other.concept, hit.concept) &&
  !isRelated(other.concept, hit.concept) &&
  words.some(({ start, breakBefore }) => start === other.start && !breakBefore)

const joiningWords = ofVocabularies((all) => new Set(all.flatMap(({ joining }) => joining)))

/** “Head of product” before “photography”: what stands behind “of” goes on. */
const endsJoined = ({ start, end }: ConceptHit, words: readonly Word[]) =>
  joiningWords().has(words.filter((word) => word.start >= start && word.end <= end).at(-2)?.folded ?? '')

/** A phrase never runs over one of these: “sales, marketing manager” names no sales manager. */
const ends = /[,،;:()|\n]/u

/**
 * The concepts that stand in a text: those of its words as they are, and of words that a stroke or hyphen joins (“PHP/Symfony”).
 * `words`: those of the text, whose places may count from elsewhere.
 */
export function conceptsInText(
  text: string,
  words: readonly Word[],
  from = 0,
  finder = wholeBook(),
): readonly ConceptHit[] {
  const hits = wholeOnes(conceptsInWords(words, finder), text, from)
  const parts = takenApart(text, words, from)
  if (!parts) return hits
  const more = wholeOnes(conceptsInWords(parts, finder), text, from)
  return [...hits, ...more.filter((hit) => !hits.some((other) => isKnownBy(other, hit)))].sort(
    (one, other) => one.start - other.start || other.end - one.end,
  )
}

const wholeOnes = (hits: readonly ConceptHit[], text: string, from: number): readonly ConceptHit[] =>
  hits.length === 0 ? hits : hits.filter(({ start, end }) => !ends.test(text.slice(start - from, end - from)))

/** Whether a concept of words that are taken apart says nothing new beside one of the words as they are. */
const isKnownBy = (other: ConceptHit, hit: ConceptHit) =>
  (other.start < hit.end && hit.start < other.end && covers(other.concept, hit.concept)) ||
  (other.start <= hit.start && hit.end <= other.end)

/** The concepts that stand in a text. */
export const conceptsIn = (text: string): readonly ConceptHit[] => conceptsInText(text, wordsOf(text))
