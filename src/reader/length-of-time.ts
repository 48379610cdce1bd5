import { fold } from '../text/fold.ts'
import type { PageLexicon } from './page-lexicon.ts'

const kept = new Map<string, ReadonlySet<string>>()

/** How a language says years and months: “yr”, “years”, “J.”, “שנתיים”, folded and without dots. */
function unitsOf({ code, lengths }: PageLexicon): ReadonlySet<string> {
  const before = kept.get(code)
  if (before) return before
  const said = (['year', 'month'] as const).flatMap((unit) =>
    (['long', 'short'] as const).flatMap((unitDisplay) =>
      [1, 2, 3, 11].map((count) =>
        new Intl.NumberFormat(code, { style: 'unit', unit, unitDisplay, numberingSystem: 'latn' }).format(
          count,
        ),
      ),
    ),
  )
  const units = new Set([...said.flatMap(wordsIn), ...lengths])
  kept.set(code, units)
  return units
}

const wordsIn = (line: string) =>
  fold(line)
    .replace(/\p{Nd}+/gu, ' ')
    .split(/[\s.,·()+-]+/u)
    .filter((word) => word !== '')

/** Whether a line tells nothing but a length of time, as under a company with several roles: “14 yrs 2 mos”, “שנתיים”. */
export function isLengthOfTime(line: string, lexicons: readonly PageLexicon[]): boolean {
  if (line === '' || line.length > 40) return false
  const said = wordsIn(line).filter((word) => !lexicons.some(({ and }) => and.includes(word)))
  // “3M” is a company, “3 J.” a time.
  if (said.length === 0 || (said.join('').length < 2 && !/\p{Nd}\s\p{L}\.$/u.test(line))) return false
  const whole = fold(line)
  return lexicons.some((language) => {
    const units = unitsOf(language)
    return units.has(whole) || said.every((word) => isUnit(word, units, language))
  })
}

/** “שנה וחודשיים”: what joins the two may stand at the word. */
const isUnit = (word: string, units: ReadonlySet<string>, { and }: PageLexicon) =>
  units.has(word) || and.some((one) => word.startsWith(one) && units.has(word.slice(one.length)))
