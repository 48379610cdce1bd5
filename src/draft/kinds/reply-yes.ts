import { betweenAcquainted, type Kind } from './kind.ts'

/** They said yes: times that suit both working days, and whatever suits them better. */
export const replyYes = {
  parts: ['greeting', 'opening', 'ask', 'ease', 'thanks', 'signature'],
  drop: ['signature', 'thanks', 'greeting', 'opening', 'ease'],
  channels: betweenAcquainted,
  addressee: 'person',
  hooks: 'none',
  questions: 0,
  list: ({ times }) => times,
} as const satisfies Kind
