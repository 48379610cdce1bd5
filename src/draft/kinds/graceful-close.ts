import { betweenAcquainted, type Kind } from './kind.ts'

/** A natural end that leaves the door open. */
export const gracefulClose = {
  parts: ['greeting', 'opening', 'own-words', 'who-and-why', 'thanks', 'signature'],
  drop: ['signature', 'thanks', 'greeting', 'opening'],
  channels: betweenAcquainted,
  addressee: 'person',
  hooks: 'none',
  questions: 0,
} as const satisfies Kind
