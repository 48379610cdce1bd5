import type { LineSigns } from './line-signs.ts'
import type { Segment } from './people-in-line.ts'
import type { Told } from './told-line.ts'

/** Longer texts describe a talk, and are no title. */
const LONGEST_TITLE = 200

/** What is left of a line without its people, their roles and the words that say what follows: the name of a talk. */
export function talkIn(one: Told, isRole: boolean, signs: LineSigns): string | undefined {
  if (isRole || (one.mayName && one.people.length === 0)) return undefined
  const taken = new Set(
    one.people.flatMap(({ at, parts }) => {
      const beside = one.segments[at + 1]
      return parts.length === 0 && beside && signs.isRole(beside.text) ? [at, at + 1] : [at]
    }),
  )
  const says = ({ text }: Segment) =>
    !signs.isLabel(text) && !signs.isPause(text) && signs.introduced(`${text}: `).text !== ''
  const left = one.segments.map((segment, at) => !taken.has(at) && says(segment))
  return runsOf(one, left).map(bare).find(isTitle(signs))
}

/** Neighbours among the parts that are left, as they stand in the line: a title may hold a colon or a dash. */
function runsOf({ segments, text }: Told, left: readonly boolean[]): readonly string[] {
  const runs: { start: number; end: number }[] = []
  for (const [at, { start, end }] of segments.entries()) {
    const last = runs.at(-1)
    if (!left[at]) continue
    if (last && left[at - 1]) last.end = end
    else runs.push({ start, end })
  }
  return runs.map(({ start, end }) => text.slice(start, end))
}

const bare = (text: string) =>
  text
    .trim()
    .replace(/^[“„"«'‘]+(.*?)[”“"»'’]+[.,;]?$/u, '$1')
    .replace(/[\s.,;:–—-]+$/u, '')

const isTitle =
  (signs: LineSigns) =>
  (text: string): boolean =>
    text.length <= LONGEST_TITLE &&
    text.split(/\s+/u).length >= 2 &&
    /\p{L}{2}/u.test(text) &&
    !signs.isPause(text)
