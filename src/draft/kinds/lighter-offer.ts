import { betweenAcquainted, type Kind } from './kind.ts'

/** They have no time: ten minutes, or one question in writing. */
export const lighterOffer = {
  parts: ['greeting', 'opening', 'ask', 'ease', 'thanks', 'signature'],
  drop: ['signature', 'thanks', 'opening', 'greeting', 'ease'],
  channels: betweenAcquainted,
  addressee: 'person',
  hooks: 'none',
  questions: 0,
} as const satisfies Kind
