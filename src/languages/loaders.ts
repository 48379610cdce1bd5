import type { CallSays } from '../call/call-says.ts'
import type { LintLexicon } from '../linter/lexicon.ts'
import type { LanguageCode } from '../model/language.ts'
import type { DashboardShows } from './dashboard.ts'
import type { HeardIn } from './heard.ts'
import type { Language } from './language.ts'
import type { Shows } from './shows.ts'

/** What is loaded of a language when it is needed, each part apart. */
interface Loaders {
  readonly message: () => Promise<Language>
  /** What the linter recognises: a sentence in the language may stand in a message of any other. */
  readonly lint: () => Promise<LintLexicon>
  /** What is understood of a profile and a wish in it, whatever language the message is in. */
  readonly heard: () => Promise<HeardIn>
  readonly shows: () => Promise<Shows>
  readonly dashboard: () => Promise<DashboardShows>
  /** What is said around a call. */
  readonly calls: () => Promise<CallSays>
}

/** The full languages, one row each; what is known of them without loading stands in `model/language.ts`. */
export const languages: Readonly<Record<LanguageCode, Loaders>> = {
  en: {
    message: async () => (await import('./en/index.ts')).english,
    lint: async () => (await import('./en/recognises/lint/index.ts')).lintLexicon,
    heard: async () => (await import('./en/heard.ts')).heard,
    shows: async () => (await import('./en/shows/index.ts')).english,
    dashboard: async () => (await import('./en/shows/dashboard.ts')).dashboard,
    calls: async () => (await import('./en/calls.ts')).calls,
  },
  he: {
    message: async () => (await import('./he/index.ts')).hebrew,
    lint: async () => (await import('./he/recognises/lint/index.ts')).lintLexicon,
    heard: async () => (await import('./he/heard.ts')).heard,
    shows: async () => (await import('./he/shows/index.ts')).hebrew,
    dashboard: async () => (await import('./he/shows/dashboard.ts')).dashboard,
    calls: async () => (await import('./he/calls.ts')).calls,
  },
}
