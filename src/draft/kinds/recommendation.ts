import { fromGuide, type Kind } from './kind.ts'

/** A recommendation with what was seen, in the writer's own words. */
export const recommendation = {
  parts: ['greeting', 'opening', 'own-words', 'ask', 'thanks', 'signature'],
  drop: ['signature', 'thanks', 'greeting', 'opening'],
  channels: fromGuide,
  addressee: 'introducer',
  hooks: 'none',
  questions: 0,
} as const satisfies Kind
