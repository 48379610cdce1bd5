import type { Rule } from '../rule.ts'
import { specificPlaces } from '../specific.ts'

/** One specific thing shows that the message was written for this reader and for nobody else. */
export const noSpecificOpening: Rule = {
  level: 'mend',
  for: ['first-ask'],
  wholeOnly: true,
  find: (look) => {
    const first = look.body[0]
    const before = look.asks.at(-1)?.end ?? look.text.length
    if (!first || specificPlaces(look).some((place) => place.start < before)) return []
    return [{ start: first.start, end: first.end }]
  },
}
