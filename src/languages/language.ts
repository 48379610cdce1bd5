import type { CallSays } from '../call/call-says.ts'
import type { QuestionLexicon } from '../draft/find-answer.ts'
import type { PhraseLexicon } from '../draft/phrases/phrase-lexicon.ts'
import type { Says } from '../draft/says.ts'
import type { LintLexicon } from '../linter/lexicon.ts'
import { type LanguageCode, languageCodes } from '../model/language.ts'
import type { DashboardShows } from './dashboard.ts'
import type { Shows } from './shows.ts'

/** What a language brings to a message: how Lodestar says things in it, and what is recognised. */
export interface Language {
  readonly code: LanguageCode
  readonly says: Says
  readonly phrases: PhraseLexicon
  readonly recognises: { readonly lint: LintLexicon; readonly questions: QuestionLexicon }
}

/** What is loaded of a language when it is needed, each part apart. */
interface Loaders {
  readonly message: () => Promise<Language>
  /** What the linter recognises: a sentence in the language may stand in a message of any other. */
  readonly lint: () => Promise<LintLexicon>
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
    shows: async () => (await import('./en/shows/index.ts')).english,
    dashboard: async () => (await import('./en/shows/dashboard.ts')).dashboard,
    calls: async () => (await import('./en/calls.ts')).calls,
  },
  he: {
    message: async () => (await import('./he/index.ts')).hebrew,
    lint: async () => (await import('./he/recognises/lint/index.ts')).lintLexicon,
    shows: async () => (await import('./he/shows/index.ts')).hebrew,
    dashboard: async () => (await import('./he/shows/dashboard.ts')).dashboard,
    calls: async () => (await import('./he/calls.ts')).calls,
  },
}

const loaded = new Map<string, Language>()

/**
 * The language of a message, with what the linter recognises of others beside it; the same object every time. `beside`: which
 * others, all of them where it is not said.
 */
export async function loadLanguage(
  code: LanguageCode,
  beside: readonly LanguageCode[] = languageCodes,
): Promise<Language> {
  const others = languageCodes.filter((one) => one !== code && beside.includes(one))
  const [language, ...lexicons] = await Promise.all([
    languages[code].message(),
    ...others.map((one) => languages[one].lint()),
  ])
  const key = [code, ...others].join(' ')
  const kept = loaded.get(key)
  if (kept) return kept
  const { recognises } = language
  const made = { ...language, recognises: { ...recognises, lint: { ...recognises.lint, beside: lexicons } } }
  loaded.set(key, made)
  return made
}

/** The texts of the interface, loaded for the language that the user sees. */
export const loadShows = (code: LanguageCode): Promise<Shows> => languages[code].shows()

/** The texts of the dashboard, loaded for the language that the user sees. */
export const loadDashboardShows = (code: LanguageCode): Promise<DashboardShows> => languages[code].dashboard()

/** All texts of the interface, for a page of the dashboard. */
export async function loadEveryText(
  code: LanguageCode,
): Promise<{ readonly shows: Shows; readonly texts: DashboardShows }> {
  const [shows, texts] = await Promise.all([loadShows(code), loadDashboardShows(code)])
  return { shows, texts }
}

/** What is said around a call, in the language of the message. */
export const loadCallSays = (code: LanguageCode): Promise<CallSays> => languages[code].calls()
