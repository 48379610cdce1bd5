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
