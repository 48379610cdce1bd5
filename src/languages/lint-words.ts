import type { LintWords } from '../linter/words.ts'
import type { LanguageCode } from '../model/language.ts'
import { lintWords as english } from './en/recognises/lint/index.ts'
import { lintWords as hebrew } from './he/recognises/lint/index.ts'

/** What the linter recognises in a message of each language, with that of the others for sentences that are written in them. */
export const lintWords: Readonly<Record<LanguageCode, LintWords>> = {
  en: { ...english, beside: [hebrew] },
  he: { ...hebrew, beside: [english] },
}
