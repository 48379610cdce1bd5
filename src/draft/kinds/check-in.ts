import { fromGuide, type Kind } from './kind.ts'

/** How is it going? From a guide, between two sessions. */
export const checkIn = {
  parts: ['greeting', 'opening', 'ask', 'signature'],
  drop: ['signature', 'greeting', 'opening'],
  channels: fromGuide,
  addressee: 'person',
  hooks: 'none',
  questions: 0,
} as const satisfies Kind
