import { betweenAcquainted, type Kind } from './kind.ts'

/** How is it going? From a guide, between two sessions. */
export const checkIn: Kind = {
  parts: ['greeting', 'opening', 'ask', 'signature'],
  drop: ['signature', 'greeting', 'opening'],
  channels: betweenAcquainted,
  addressee: 'person',
  hooks: 'none',
  questions: 0,
}
