import { betweenAcquainted, type Kind } from './kind.ts'

/** From time to time: one specific thing that still helps. */
export const gratitude = {
  parts: ['greeting', 'opening', 'own-words', 'thanks', 'signature'],
  drop: ['signature', 'greeting', 'thanks'],
  channels: betweenAcquainted,
  addressee: 'person',
  hooks: 'none',
  questions: 0,
} as const satisfies Kind
