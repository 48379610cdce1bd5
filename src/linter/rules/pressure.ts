import type { Rule } from '../rule.ts'
import { swapped } from '../swaps.ts'

/** An answer is a gift: haste, guilt and deadlines take the giving out of it. */
export const pressure: Rule = {
  level: 'mend',
  for: ['first-ask', 'after-acceptance', 'nudge', 'thank-you'],
  find: (look) => swapped('pressure', look),
}
