import type { Known } from '../model/known.ts'
import { type PhraseBook, phraseBook } from '../text/phrase-book.ts'
import { wordsOf } from '../text/words.ts'

/** The fields of a profile that answer questions people like to ask. */
export const answeringFields = ['place', 'positions', 'studies', 'languages', 'certificates'] as const
export type AnsweringField = (typeof answeringFields)[number]

/** How one language asks for what a profile says, in the grammar of `text/phrases`. */
export type QuestionLexicon = Readonly<Record<AnsweringField, readonly string[]>>

const books = new WeakMap<QuestionLexicon, PhraseBook<AnsweringField>>()
const bookOf = (lexicon: QuestionLexicon) => {
  const kept = books.get(lexicon) ?? phraseBook(lexicon)
  books.set(lexicon, kept)
  return kept
}

const quoteOf = ({ profile }: Known, field: AnsweringField): string | undefined =>
  field === 'place' ? profile.place?.quote : profile[field][0]?.quote

/** What the profile says to a question, in its own words; undefined where it does not answer it. */
export function findAnswer(question: string, known: Known, lexicon: QuestionLexicon): string | undefined {
  const hits = bookOf(lexicon).all(wordsOf(question))
  return hits.map(({ list }) => quoteOf(known, list)).find((quote) => quote !== undefined)
}
