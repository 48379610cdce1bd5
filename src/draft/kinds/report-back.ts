import { betweenAcquainted, type Kind } from './kind.ts'

/** The advice was acted on: what it was, what came of it, and no answer needed. */
export const reportBack = {
  parts: ['greeting', 'opening', 'own-words', 'who-and-why', 'thanks', 'signature'],
  drop: ['signature', 'who-and-why', 'greeting', 'thanks'],
  channels: betweenAcquainted,
  addressee: 'person',
  hooks: 'none',
  questions: 0,
} as const satisfies Kind
