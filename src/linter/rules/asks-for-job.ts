import { kindsThat } from '../../model/message-kinds.ts'
import { within } from '../places.ts'
import type { Rule } from '../rule.ts'

/** A job is more than a stranger can give, and whoever asks for it hears nothing of what they came to learn. */
export const asksForJob: Rule = {
  level: 'mend',
  for: kindsThat('approaches'),
  inSubject: true,
  // What the user told of themselves is no request: “tell a hiring manager the truth”.
  find: ({ found, told }) =>
    found('job')
      .filter((hit) => !told.some((one) => within(hit, one)))
      .map(({ start, end }) => ({ start, end })),
}
