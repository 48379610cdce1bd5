import { fromGuide, type Kind } from './kind.ts'

/** What I noted of a session, for whoever was in it: what I heard, and what they want to try. */
export const sessionNotes = {
  parts: ['greeting', 'opening', 'own-words', 'ask', 'thanks', 'signature'],
  drop: ['signature', 'thanks', 'greeting', 'opening'],
  channels: fromGuide,
  addressee: 'person',
  hooks: 'none',
  questions: 0,
} as const satisfies Kind
