import { asking, type Rule } from '../rule.ts'

/** How often the writer may come before the ask at least, and how many times as often as the reader. Our judgement. */
const OFTEN = 5
const OUTWEIGHS = 6

/** A reader looks for themselves in a message before they look for what they can give. */
export const allAboutMe: Rule = {
  level: 'mend',
  for: asking,
  find: ({ found, asks, text, context }) => {
    // reverse mentoring opens with what the writer can teach, an exchange with what both bring
    if (context.persona?.kind === 'reverse' || context.persona?.kind === 'peer') return []
    const before = asks.at(-1)?.end ?? text.length
    const inOpening = (list: 'me' | 'you') => found(list).filter((hit) => hit.end <= before)
    const mine = inOpening('me')
    const first = mine[0]
    const last = mine.at(-1)
    if (!first || !last || mine.length < OFTEN || mine.length < OUTWEIGHS * inOpening('you').length) return []
    return [{ start: first.start, end: last.end }]
  },
}
