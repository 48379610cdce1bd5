import { fromGuide, type Kind } from './kind.ts'

/** Less than what was asked for: two questions in writing, or ten minutes once. */
export const smallerOffer = {
  parts: ['greeting', 'opening', 'own-words', 'ask', 'ease', 'signature'],
  drop: ['signature', 'greeting', 'ease', 'opening'],
  channels: fromGuide,
  addressee: 'person',
  hooks: 'none',
  questions: 0,
} as const satisfies Kind
