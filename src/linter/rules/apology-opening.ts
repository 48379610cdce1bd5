import { kindsThat } from '../../model/message-kinds.ts'
import type { Rule } from '../rule.ts'

/** One apology is courtesy; a second one, or one that opens the message, makes the reader carry the writer's doubt. */
export const apologyOpening: Rule = {
  level: 'hint',
  for: kindsThat('approaches'),
  find: ({ found, body }) => {
    const apologies = found('apologies')
    const opening = body[0]
    const opens = apologies.filter(({ start }) => opening && start < opening.end)
    return (apologies.length > 1 ? apologies : opens).map(({ start, end }) => ({ start, end }))
  },
}
