import { kindsThat } from '../../model/message-kinds.ts'
import { unlessDenied } from '../denied.ts'
import { apartFrom } from '../places.ts'
import type { Rule } from '../rule.ts'

/** A job is more than a stranger can give, and whoever asks for it hears nothing of what they came to learn. */
export const asksForJob: Rule = {
  level: 'mend',
  for: kindsThat('approaches'),
  find: (look) =>
    unlessDenied(apartFrom(look.found('jobAsks'), look.found('jobElsewhere')), look).map(
      ({ start, end }) => ({ start, end }),
    ),
}
