import type { Kind } from './kind.ts'

/** An invitation was accepted: the fuller message that carries the ask. */
export const afterAcceptance: Kind = {
  parts: ['greeting', 'opening', 'own-words', 'who-and-why', 'ask', 'ease', 'thanks', 'signature'],
  drop: ['signature', 'thanks', 'ease', 'who-and-why', 'opening', 'greeting'],
  channels: ['message', 'email', 'chat'],
  addressee: 'person',
  hooks: 'none',
  questions: 2,
}
