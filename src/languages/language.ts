import type { CallSays } from '../call/call-says.ts'
import type { QuestionLexicon } from '../draft/find-answer.ts'
import type { PhraseLexicon } from '../draft/phrases/phrase-lexicon.ts'
import type { Says } from '../draft/says.ts'
import type { LintLexicon } from '../linter/lexicon.ts'
import { type LanguageCode, languageCodes } from '../model/language.ts'
import type { DashboardShows } from './dashboard.ts'
import { loadHeard } from './heard.ts'
import { languages } from './loaders.ts'
import type { Shows } from './shows.ts'

/** What a language brings to a message: how Lodestar says things in it, and what is recognised. */
export interface Language {
  readonly code: LanguageCode
  readonly says: Says
  readonly phrases: PhraseLexicon
  readonly recognises: { readonly lint: LintLexicon; readonly questions: QuestionLexicon }
}

const loaded = new Map<string, Language>()

/**
 * The language of a message, with what the linter recognises of others beside it; the same object every time. `beside`: which
 * others, all of them where it is not said. What is understood in it comes too: sentences are made by that.
 */
export async function loadLanguage(
  code: LanguageCode,
  beside: readonly LanguageCode[] = languageCodes,
): Promise<Language> {
  const others = languageCodes.filter((one) => one !== code && beside.includes(one))
  const [language, , ...lexicons] = await Promise.all([
    languages[code].message(),
    loadHeard([code]),
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
