import { kindsThat } from '../../model/message-kinds.ts'
import type { Rule } from '../rule.ts'
import { hasSpecific } from '../specific.ts'
import { hintUnlessToStranger } from '../stranger.ts'

/**
 * One specific thing shows that the message was written for this reader and for nobody else. Where it stands behind the ask,
 * the message still has it: that it would open better is a matter of taste.
 */
export const noSpecificOpening: Rule = {
  level: 'mend',
  for: kindsThat('first'),
  wholeOnly: true,
  find: (look) => {
    const first = look.body[0]
    if (!first || hasSpecific(look)) return []
    return hintUnlessToStranger([{ start: first.start, end: first.end }], look)
  },
}
