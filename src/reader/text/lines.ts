import { westernDigits } from '../../text/digits.ts'
import { withoutEntities } from '../../text/entities.ts'
import { fold } from '../../text/fold.ts'
import { visible } from '../../text/visible.ts'
import type { TextLanguage } from './language.ts'
import { isSentence } from './marks.ts'

/** The longest text that is looked at, in UTF-16 code units; a long profile copied whole is a tenth of it. */
const LONGEST_TEXT = 500_000
/** The longest run of lines that is looked for twice in a row. */
const LONGEST_TWIN = 24

/** The lines of a text that say something, without what is not seen, and without white space around them; cells of a table are lines of their own. */
export const linesOfText = (text: string): readonly string[] =>
  visible(withoutEntities(text.slice(0, LONGEST_TEXT)))
    .split(/\r?\n|[\u2028\u2029]|\t+/u)
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter((line) => line !== '')

/** Lines without the copies that a page holds for those who listen to it: the same run of lines once more. */
export function withoutTwins(lines: readonly string[]): readonly string[] {
  const kept: string[] = []
  for (const line of lines) {
    if (isSameSpan(kept.at(-1), line)) continue
    kept.push(line)
    for (let length = 1; length <= LONGEST_TWIN && 2 * length <= kept.length; length++) {
      if (!endsTwice(kept, length)) continue
      kept.length -= length
      break
    }
  }
  return kept
}

const endsTwice = (lines: readonly string[], length: number) => {
  for (let back = 1; back <= length; back++)
    if (lines[lines.length - back] !== lines[lines.length - length - back]) return false
  return true
}

/** “De” and “à” in “De janv. 2021 à aujourd’hui”. */
const MOST_JOINS = 2

/** “Sep 2021 to Present · 4 yrs” behind “Sep 2021 - Present · 4 yrs”: dates are told in other words to those who listen. */
function isSameSpan(before: string | undefined, line: string): boolean {
  if (before === undefined || !/(?:19|20)\p{Nd}{2}/u.test(line) || line.length > 90) return false
  const bare = (text: string) =>
    westernDigits(text)
      .split(/[^\p{L}\p{M}\p{N}]+/u)
      .filter((word) => word !== '')
  const [one, other] = [bare(before), bare(line)]
  let told = 0
  const more = other.filter((word) => {
    if (word !== one[told]) return true
    told++
    return false
  })
  return told === one.length && more.length <= MOST_JOINS && more.every((word) => /^\p{L}{1,5}$/u.test(word))
}

/** How many lines before its last one the foot of a page can begin. */
const LONGEST_FOOT = 30

/**
 * Lines without the foot of the page: it ends with whose the site is, and begins with a word that also heads a profile's part.
 * Where another part is headed behind that word, it is the profile's own.
 */
export function withoutFooter(
  lines: readonly string[],
  languages: readonly TextLanguage[],
): readonly string[] {
  const end = lines.findLastIndex((line) => /LinkedIn.{0,20}©|©.{0,20}LinkedIn/u.test(line))
  if (end < 0) return lines
  const captions = languages.flatMap(({ page }) => page.headings.about)
  const parts = languages.flatMap(({ page: { headings }, text }) => [
    ...headings.experience,
    ...headings.education,
    ...headings.activity.slice(0, 1),
    ...text.topSkills,
  ])
  const from = Math.max(0, end - LONGEST_FOOT)
  const foot = lines.slice(from, end).map(fold)
  const at = foot.findLastIndex((line) => captions.includes(line))
  const isSaid = isSentence(lines[from + at + 1] ?? '')
  const isFoot = at >= 0 && !isSaid && !foot.slice(at + 1).some((line) => parts.includes(line))
  return lines.slice(0, isFoot ? from + at : end)
}
