import { fromGuide, type Kind } from './kind.ts'

/** Names somebody to whoever can open a door; what was seen is the writer's own. */
export const speakUp = {
  parts: ['greeting', 'opening', 'own-words', 'ask', 'thanks', 'signature'],
  drop: ['signature', 'thanks', 'greeting', 'opening'],
  channels: fromGuide,
  addressee: 'introducer',
  hooks: 'none',
  questions: 0,
} as const satisfies Kind
