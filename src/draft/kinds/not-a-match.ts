import { betweenAcquainted, type Kind } from './kind.ts'

/** After a first talk that showed another need: thanks for the clarity, and a clear end. */
export const notAMatch = {
  parts: ['greeting', 'opening', 'own-words', 'who-and-why', 'thanks', 'signature'],
  drop: ['signature', 'thanks', 'greeting', 'opening'],
  channels: betweenAcquainted,
  addressee: 'person',
  hooks: 'none',
  questions: 0,
} as const satisfies Kind
