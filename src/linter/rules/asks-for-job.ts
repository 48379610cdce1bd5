import { kindsThat } from '../../model/message-kinds.ts'
import type { Rule } from '../rule.ts'

/** A job is more than a stranger can give, and whoever asks for it hears nothing of what they came to learn. */
export const asksForJob: Rule = {
  level: 'mend',
  for: kindsThat('approaches'),
  inSubject: true,
  find: ({ found }) => found('job').map(({ start, end }) => ({ start, end })),
}
