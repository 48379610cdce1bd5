import { fromGuide, type Kind } from './kind.ts'

/** What was seen, when, and what came of it; what to try next, and a question. */
export const feedback = {
  parts: ['greeting', 'opening', 'own-words', 'ask', 'ease', 'signature'],
  drop: ['signature', 'greeting', 'ease', 'opening'],
  channels: fromGuide,
  addressee: 'person',
  hooks: 'none',
  questions: 0,
} as const satisfies Kind
