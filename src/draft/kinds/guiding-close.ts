import { fromGuide, type Kind } from './kind.ts'

/** The agreed time is over: what I saw, and an open door. */
export const guidingClose: Kind = {
  parts: ['greeting', 'opening', 'own-words', 'who-and-why', 'ask', 'thanks', 'signature'],
  drop: ['signature', 'thanks', 'greeting', 'opening', 'who-and-why'],
  channels: fromGuide,
  addressee: 'person',
  hooks: 'none',
  questions: 0,
}
