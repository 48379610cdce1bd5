import { kindIds } from '../../model/draft.ts'
import type { Rule } from '../rule.ts'
import { findSwaps } from '../swaps.ts'

/** An answer is a gift: haste, guilt and deadlines take the giving out of it. */
export const pressure: Rule = {
  level: 'mend',
  for: kindIds,
  inSubject: true,
  find: (look) => findSwaps('pressure', look),
}
