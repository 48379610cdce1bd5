import type { Known } from '../model/known.ts'
import { type PhraseBook, phraseBook } from '../text/phrase-book.ts'
import { wordsOf } from '../text/words.ts'

/** The fields of a profile that answer questions people like to ask. */
export const answeringFields = ['place', 'positions', 'studies', 'languages', 'certificates'] as const
export type AnsweringField = (typeof answeringFields)[number]

/** How one language asks for what a profile says, in the grammar of `text/phrases`. */
export type QuestionWords = Readonly<Record<AnsweringField, readonly string[]>>

const books = new WeakMap<QuestionWords, PhraseBook<AnsweringField>>()
const bookOf = (words: QuestionWords) => {
  const kept = books.get(words) ?? phraseBook(words)
  books.set(words, kept)
  return kept
}

const quoteOf = ({ profile }: Known, field: AnsweringField): string | undefined =>
  field === 'place' ? profile.place?.quote : profile[field][0]?.quote

/** What the profile says to a question, in its own words; undefined where it does not answer it. */
export function answeredBy(question: string, known: Known, words: QuestionWords): string | undefined {
  const hits = bookOf(words).all(wordsOf(question))
  return hits.map(({ list }) => quoteOf(known, list)).find((quote) => quote !== undefined)
}
