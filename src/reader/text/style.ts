import type { TextLanguage } from './language.ts'
import { monthsIn } from './length.ts'
import { degreeMark, isContact } from './marks.ts'
import { datesIn } from './spans.ts'

/** Where a text comes from: copied from a page, taken out of the file that the site saves, or typed. */
export type Style = 'page' | 'file' | 'typed'

/** “(2 years 2 months)” at the end of a line. */
const BRACKETED = /\(([^()]+)\)$/u

/**
 * Pages print how long a role lasted behind a dot, files in round brackets, and nobody types it. Pages also say how far away a
 * person is, and link to how they are reached.
 */
export function styleOf(lines: readonly string[], languages: readonly TextLanguage[]): Style {
  const isLength = lengthIn(languages)
  const dated = lines.filter((line) => datesIn(line, languages) !== null)
  if (dated.some((line) => isLength(line.split(' · ')[1]))) return 'page'
  if (dated.some((line) => isLength(BRACKETED.exec(line)?.[1]))) return 'file'
  if (lines.some((line) => line.endsWith('(LinkedIn)'))) return 'file'
  const [own] = languages
  const isMarked = (line: string) => degreeMark.test(line) || (own !== undefined && isContact(line, own))
  return lines.some(isMarked) || dated.some((line) => lengthBehind(line, isLength)) ? 'page' : 'typed'
}

const lengthIn = (languages: readonly TextLanguage[]) => (said: string | undefined) =>
  said !== undefined && languages.some((language) => monthsIn(said.trim(), language) !== null)

/** Whether a line of dates also says how long something lasted, as pages and files do and nobody types. */
export function saysLength(line: string, languages: readonly TextLanguage[]): boolean {
  const isLength = lengthIn(languages)
  return lengthOf(line, languages) !== null || lengthBehind(line, isLength)
}

/** How many months a line of dates says behind its dot or in its brackets; null where it says nothing there. */
export function lengthOf(line: string, languages: readonly TextLanguage[]): number | null {
  for (const said of [line.split(' · ')[1], BRACKETED.exec(line)?.[1]])
    for (const language of languages) {
      const months = said === undefined ? null : monthsIn(said.trim(), language)
      if (months !== null) return months
    }
  return null
}

/** “Jan 2021 - Present 5 years 11 months”: pages for guests lose the dot. */
function lengthBehind(line: string, isLength: (said: string) => boolean): boolean {
  if (!/\p{Nd}{4}.*\p{L}.*\p{Nd}/u.test(line) || line.includes('(')) return false
  const words = line.split(' ')
  return words.some((_, at) => at > 2 && isLength(words.slice(at).join(' ')))
}
