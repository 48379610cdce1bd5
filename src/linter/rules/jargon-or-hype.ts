import type { Rule } from '../rule.ts'
import { swapped } from '../swaps.ts'

/** Words of meetings and slogans say little, and less in another language. */
export const jargonOrHype: Rule = {
  level: 'hint',
  for: ['first-ask', 'after-acceptance', 'nudge', 'thank-you'],
  find: (look) => swapped('jargon', look),
}
