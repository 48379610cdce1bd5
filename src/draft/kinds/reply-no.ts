import { betweenAcquainted, type Kind } from './kind.ts'

/** They said no: thanks for the clear answer, and nothing more is asked. */
export const replyNo = {
  parts: ['greeting', 'opening', 'who-and-why', 'thanks', 'signature'],
  drop: ['signature', 'thanks', 'greeting', 'who-and-why'],
  channels: betweenAcquainted,
  addressee: 'person',
  hooks: 'none',
  questions: 0,
} as const satisfies Kind
