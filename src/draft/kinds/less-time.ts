import { fromGuide, type Kind } from './kind.ts'

/** There will be less time than was promised, said early, with a choice. */
export const lessTime = {
  parts: ['greeting', 'opening', 'ask', 'ease', 'signature'],
  drop: ['signature', 'greeting', 'ease', 'opening'],
  channels: fromGuide,
  addressee: 'person',
  hooks: 'none',
  questions: 0,
} as const satisfies Kind
