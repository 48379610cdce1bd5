import { fromGuide, type Kind } from './kind.ts'

/** A no that costs the other nothing; it points to somebody else only where they agreed to it. */
export const kindNo = {
  parts: ['greeting', 'opening', 'who-and-why', 'own-words', 'ask', 'thanks', 'signature'],
  drop: ['signature', 'thanks', 'greeting', 'opening', 'who-and-why'],
  channels: fromGuide,
  addressee: 'person',
  hooks: 'none',
  questions: 0,
} as const satisfies Kind
