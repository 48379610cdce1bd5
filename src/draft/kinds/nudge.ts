import { betweenAcquainted, type Kind } from './kind.ts'

/** One gentle reminder. It adds no pressure, so the easy no outlives everything but the ask. */
export const nudge = {
  parts: ['greeting', 'opening', 'ask', 'ease', 'thanks', 'signature'],
  drop: ['signature', 'thanks', 'opening', 'greeting', 'ease'],
  channels: betweenAcquainted,
  addressee: 'person',
  hooks: 'none',
  questions: 0,
} as const satisfies Kind
