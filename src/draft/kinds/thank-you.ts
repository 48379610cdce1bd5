import { betweenAcquainted, type Kind } from './kind.ts'

/** Within 24 hours of a talk: the thanks, what stayed with the user, and the offer to report back. */
export const thankYou = {
  parts: ['greeting', 'opening', 'own-words', 'ask', 'thanks', 'signature'],
  drop: ['signature', 'thanks', 'greeting', 'opening'],
  channels: betweenAcquainted,
  addressee: 'person',
  hooks: 'none',
  questions: 0,
} as const satisfies Kind
