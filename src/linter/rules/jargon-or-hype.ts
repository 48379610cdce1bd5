import { kindIds } from '../../model/draft.ts'
import type { Rule } from '../rule.ts'
import { findSwaps } from '../swaps.ts'

/** Words of meetings and slogans say little, and less in another language. */
export const jargonOrHype: Rule = {
  level: 'hint',
  for: kindIds,
  find: (look) => findSwaps('jargon', look),
}
