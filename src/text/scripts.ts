import type { LanguageCode } from '../model/language.ts'

/** Scripts that Lodestar tells apart. */
export type Script = 'latin' | 'hebrew' | 'arabic' | 'other' | 'none'

const patterns = {
  latin: /\p{Script=Latin}/gu,
  hebrew: /\p{Script=Hebrew}/gu,
  arabic: /\p{Script=Arabic}/gu,
  letter: /\p{L}/gu,
} as const

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0

/** The script in which most letters of a text are written; `none` without letters. */
export function scriptOf(text: string): Script {
  const letters = count(text, patterns.letter)
  if (letters === 0) return 'none'
  for (const script of ['latin', 'hebrew', 'arabic'] as const)
    if (count(text, patterns[script]) * 2 >= letters) return script
  return 'other'
}

/** Where a sentence holds a Hebrew word for every five of others, its grammar is Hebrew: “לעבור ל-product management”. */
const HEBREW_SHARE = 0.15

/** The full language that a text of the user's is written in, told by its letters; undefined for any other script. */
export function languageOf(text: string): LanguageCode | undefined {
  const letters = count(text, patterns.letter)
  if (letters === 0) return undefined
  if (count(text, patterns.hebrew) >= letters * HEBREW_SHARE) return 'he'
  return scriptOf(text) === 'latin' ? 'en' : undefined
}
