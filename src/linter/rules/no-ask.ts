import { kindsThat } from '../../model/message-kinds.ts'
import { mentorshipPlaces } from '../mentorship.ts'
import type { Rule } from '../rule.ts'

/** Asks that other rules speak of: to call them no ask as well would say the same twice. */
const askedOtherwise = ['mentorship', 'job', 'vague', 'vagueUnlessAbout'] as const

/** A message without anything to answer gets no answer. */
export const noAsk: Rule = {
  level: 'mend',
  for: kindsThat('requests'),
  wholeOnly: true,
  find: (look) => {
    const { asks, body, found } = look
    const last = body.at(-1)
    if (askedOtherwise.some((list) => found(list).length > 0) || mentorshipPlaces(look).length > 0) return []
    return asks.length === 0 && last ? [{ start: last.start, end: last.end }] : []
  },
}
