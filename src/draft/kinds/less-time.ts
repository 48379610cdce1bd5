import { betweenAcquainted, type Kind } from './kind.ts'

/** There will be less time than was promised, said early, with a choice. */
export const lessTime: Kind = {
  parts: ['greeting', 'opening', 'ask', 'ease', 'signature'],
  drop: ['signature', 'greeting', 'ease', 'opening'],
  channels: betweenAcquainted,
  addressee: 'person',
  hooks: 'none',
  questions: 0,
}
