import { fromGuide, type Kind } from './kind.ts'

/** The agreed time is over: what I saw, and an open door. */
export const guidingClose = {
  parts: ['greeting', 'opening', 'own-words', 'ask', 'thanks', 'signature'],
  drop: ['signature', 'thanks', 'greeting', 'opening'],
  channels: fromGuide,
  addressee: 'person',
  hooks: 'none',
  questions: 0,
} as const satisfies Kind
