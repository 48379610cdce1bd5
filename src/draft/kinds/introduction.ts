import { forwardOf } from '../forward.ts'
import type { Kind } from './kind.ts'

/** Asks somebody whom both know. The line below the ask can be passed on as it is. */
export const introduction = {
  parts: ['greeting', 'opening', 'own-words', 'ask', 'ease', 'thanks', 'signature'],
  drop: ['signature', 'thanks', 'opening', 'greeting', 'ease'],
  channels: ['message', 'email', 'chat'],
  addressee: 'introducer',
  hooks: 'all',
  questions: 0,
  passesOn: true,
  list: (saying) => [forwardOf(saying)].filter((one) => one !== undefined),
} as const satisfies Kind
