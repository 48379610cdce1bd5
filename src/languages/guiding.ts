import type { FeedbackLexicon } from '../guiding/feedback-lexicon.ts'
import type { RequestLexicon } from '../guiding/request-lexicon.ts'
import type { Situation } from '../model/giving.ts'
import type { LanguageCode } from '../model/language.ts'

/** What the guide's side hears in one language. */
export interface GuidingLanguage {
  readonly feedback: FeedbackLexicon
  readonly request: RequestLexicon
  readonly questions: Readonly<Record<Situation, readonly string[]>>
}

const loaders: Readonly<Record<LanguageCode, () => Promise<GuidingLanguage>>> = {
  en: async () => (await import('./en/guiding/index.ts')).guiding,
  he: async () => (await import('./he/guiding/index.ts')).guiding,
}

/** What the guide's side hears, loaded for the language of a text. */
export const loadGuiding = (code: LanguageCode): Promise<GuidingLanguage> => loaders[code]()
