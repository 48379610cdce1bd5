import { kindsThat } from '../../model/message-kinds.ts'
import type { Rule } from '../rule.ts'

/** A name is passed on only after a yes of whoever bears it (product: Paying it forward). */
export const nameWithoutYes: Rule = {
  level: 'mend',
  for: kindsThat('answers-request'),
  find: ({ text, draft, context }) => {
    const name = draft?.introducer
    if (!name || !context.guiding || context.guiding.agreedNames.includes(name)) return []
    const start = text.indexOf(name)
    return start < 0 ? [] : [{ start, end: start + name.length }]
  },
}
