import { fold } from '../../text/fold.ts'
import { degreeMark } from './marks.ts'
import type { Section } from './sections.ts'

/** So near to each other, the degrees of two people stand in a list of them. */
const NEAR = 8

/**
 * Whether a text holds several people: two profiles one below the other, each with its own experience or studies, or a list of
 * people with their degrees.
 */
export function areSeveral(sections: readonly Section[], isEntry: (line: string) => boolean): boolean {
  const twice = (['experience', 'education'] as const).some((part) => {
    const full = sections.filter((one) => one.part === part && one.lines.some(isEntry))
    return new Set(full.map(({ lines }) => lines.join('\n'))).size > 1
  })
  const top = sections[0]?.lines ?? []
  const marks = top.flatMap((line, at) => (degreeMark.test(line) ? [at] : []))
  const [first, second] = marks
  if (first === undefined || second === undefined || second - first > NEAR) return twice
  const nameOf = (at: number) =>
    fold((top[at] ?? '').replace(degreeMark, '').trim() || (top[at - 1] ?? '').replace(degreeMark, ''))
  const [one, other] = [nameOf(first), nameOf(second)]
  return twice || (one !== '' && other !== '' && second - first > 1 && one !== other)
}
