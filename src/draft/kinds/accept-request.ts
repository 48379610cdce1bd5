import { fromGuide, type Kind } from './kind.ts'

/** Yes to somebody who asks for guidance: what I can give, and one question back. */
export const acceptRequest = {
  parts: ['greeting', 'opening', 'own-words', 'ask', 'ease', 'thanks', 'signature'],
  drop: ['signature', 'thanks', 'greeting', 'ease', 'opening'],
  channels: fromGuide,
  addressee: 'person',
  hooks: 'none',
  questions: 0,
} as const satisfies Kind
