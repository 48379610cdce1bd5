import type { LanguageCode } from '../model/language.ts'
import type { WordForms } from '../text/word-forms.ts'
import { wordForms as english } from './en/word-forms.ts'
import { wordForms as hebrew } from './he/word-forms.ts'

/** How words change, in every full language, for a text may hold words of each. */
export const wordForms: Readonly<Record<LanguageCode, WordForms>> = { en: english, he: hebrew }
