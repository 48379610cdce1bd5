import { kindsThat } from '../../model/message-kinds.ts'
import type { Look, Place, Rule } from '../rule.ts'

/** How often the writer may come before the ask at least, and how many times as often as the reader. Our judgement. */
const OFTEN = 5
const OUTWEIGHS = 6

/** A reader looks for themselves in a message before they look for what they can give. */
export const allAboutMe: Rule = {
  level: 'mend',
  for: kindsThat('asks'),
  find: ({ found, asks, text, context }) => {
    // reverse mentoring opens with what the writer can teach, an exchange with what both bring
    if (context.persona?.kind === 'reverse' || context.persona?.kind === 'peer') return []
    // some ask early for something small, and go on about themselves up to what they came for
    const ends = asks.length === 0 ? [text.length] : [asks[0]?.start ?? 0, asks.at(-1)?.end ?? 0]
    return ends.flatMap((end) => outweighing(end, found)).slice(0, 1)
  },
}

/** From the first to the last word of the writer up to a place of the text, where they far outweigh the reader. */
function outweighing(end: number, found: Look['found']): readonly Place[] {
  const upTo = (list: 'me' | 'you') => found(list).filter((hit) => hit.end <= end)
  const mine = upTo('me')
  const first = mine[0]
  const last = mine.at(-1)
  if (!first || !last || mine.length < OFTEN || mine.length < OUTWEIGHS * upTo('you').length) return []
  return [{ start: first.start, end: last.end }]
}
