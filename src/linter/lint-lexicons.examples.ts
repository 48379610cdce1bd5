import { loadLanguage } from '../languages/language.ts'
import { type LanguageCode, languageCodes } from '../model/language.ts'
import type { LintLexicon } from './lexicon.ts'

const loaded = await Promise.all(languageCodes.map((code) => loadLanguage(code)))

/** What the linter recognises in a message of each language, for tests. */
export const lintLexicons = Object.fromEntries(
  loaded.map(({ code, recognises }) => [code, recognises.lint]),
) as Readonly<Record<LanguageCode, LintLexicon>>
