import type { QuestionWords } from '../draft/answered.ts'
import type { PhraseWords } from '../draft/phrases/phrase-words.ts'
import type { Says } from '../draft/says.ts'
import type { LintWords } from '../linter/words.ts'
import type { LanguageCode } from '../model/language.ts'

/** What a language brings to a message: how Lodestar says things in it, and what the linter recognises. */
export interface Language {
  readonly code: LanguageCode
  readonly says: Says
  readonly phrases: PhraseWords
  readonly recognises: { readonly lint: LintWords; readonly questions: QuestionWords }
}

/** The languages that messages can be written in; each is loaded when a message needs it. */
const loaders: Readonly<Record<LanguageCode, () => Promise<Language>>> = {
  en: async () => (await import('./en/index.ts')).english,
  he: async () => (await import('./he/index.ts')).hebrew,
}

/** The language of a message. */
export const loadLanguage = (code: LanguageCode): Promise<Language> => loaders[code]()
