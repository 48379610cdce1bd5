import { kindsThat } from '../../model/message-kinds.ts'
import type { Rule } from '../rule.ts'

/** Thanks that name one thing learnt are remembered. A draft is asked for it by its own slot: here a finished text is judged. */
export const thanksWithoutTakeaway: Rule = {
  level: 'mend',
  for: kindsThat('thanks'),
  wholeOnly: true,
  find: ({ found, body, draft }) => {
    const last = body.at(-1)
    if (draft || !last || found('takeaways').length > 0) return []
    return [{ start: last.start, end: last.end }]
  },
}
