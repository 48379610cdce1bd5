import type { Kind } from './kind.ts'

/** An invitation was accepted: the fuller message that carries the ask. */
export const afterAcceptance = {
  parts: ['greeting', 'opening', 'own-words', 'who-and-why', 'question', 'ask', 'signature'],
  drop: [],
  channels: ['message', 'email', 'chat'],
  addressee: 'person',
  hooks: 'all',
  questions: 0,
  composed: 'ask',
} as const satisfies Kind
