import type { Kind } from './kind.ts'

/** To a recent post, before anything is asked: the reader's own thought, and one real question at most. */
export const thoughtfulAnswer = {
  parts: ['greeting', 'opening', 'own-words', 'ask', 'signature'],
  drop: [],
  channels: ['comment', 'message', 'email', 'chat'],
  addressee: 'person',
  hooks: 'posts',
  questions: 0,
  composed: 'answer',
} as const satisfies Kind
