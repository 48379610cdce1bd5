import type { PhraseWords } from '../draft/phrases/phrase-words.ts'
import type { LanguageCode } from '../model/language.ts'
import { phraseWords as english } from './en/phrases/index.ts'
import { phraseWords as hebrew } from './he/phrases/index.ts'
// A clause is known by the ideas in it.
import './recognises.ts'

/** How the user's own clauses are taken out of answers, in every full language. */
export const phraseWords: Readonly<Record<LanguageCode, PhraseWords>> = { en: english, he: hebrew }
