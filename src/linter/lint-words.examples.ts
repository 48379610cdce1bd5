import { loadLanguage } from '../languages/language.ts'
import { type LanguageCode, languageCodes } from '../model/language.ts'
import type { LintWords } from './words.ts'

const loaded = await Promise.all(languageCodes.map((code) => loadLanguage(code)))

/** What the linter recognises in a message of each language, for tests. */
export const lintWords = Object.fromEntries(
  loaded.map(({ code, recognises }) => [code, recognises.lint]),
) as Readonly<Record<LanguageCode, LintWords>>
