import { asking, type Rule } from '../rule.ts'

/** A message without anything to answer gets no answer. */
export const noAsk: Rule = {
  level: 'mend',
  for: asking,
  wholeOnly: true,
  find: ({ asks, body }) => {
    const last = body.at(-1)
    return asks.length === 0 && last ? [{ start: last.start, end: last.end }] : []
  },
}
