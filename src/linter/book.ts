import { type PhraseBook, phraseBook } from '../text/phrase-book.ts'
import type { ListName } from './rule.ts'
import type { LintWords, Swaps } from './words.ts'

const books = new WeakMap<LintWords, PhraseBook<ListName>>()
const keys = (swaps: Swaps) => Object.keys(swaps)

/** The finder of everything that a language recognises; made once, at the first look. */
export function bookOf(words: LintWords): PhraseBook<ListName> {
  const kept = books.get(words)
  if (kept) return kept
  const { swaps, genderedForms } = words
  const made = phraseBook<ListName>({
    ...words.phrases,
    weekdays: words.weekdays,
    vague: keys(swaps.vague),
    pressure: keys(swaps.pressure),
    jargon: keys(swaps.jargon),
    idioms: keys(swaps.idioms),
    genderedAddress: keys(swaps.genderedAddress),
    masculine: genderedForms.map((form) => form.masculine),
    feminine: genderedForms.map((form) => form.feminine),
  })
  books.set(words, made)
  return made
}
