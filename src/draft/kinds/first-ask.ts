import type { Kind } from './kind.ts'

/** To a stranger or a weak tie. A note's sender is named above it, so the signature goes first. */
export const firstAsk = {
  parts: ['greeting', 'opening', 'own-words', 'who-and-why', 'question', 'ask', 'signature'],
  drop: [],
  channels: ['note', 'message', 'inmail', 'email', 'chat', 'platform-request'],
  addressee: 'person',
  hooks: 'all',
  questions: 0,
  composed: 'ask',
} as const satisfies Kind
