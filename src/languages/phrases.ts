import type { PhraseLexicon } from '../draft/phrases/phrase-lexicon.ts'
import type { LanguageCode } from '../model/language.ts'
import { phraseLexicon as english } from './en/phrases/index.ts'
import { phraseLexicon as hebrew } from './he/phrases/index.ts'

/** How the user's own clauses are taken out of answers, in every full language. */
export const phraseLexicons: Readonly<Record<LanguageCode, PhraseLexicon>> = { en: english, he: hebrew }
