import { sayAll } from '../phrase.ts'
import { betweenAcquainted, type Kind } from './kind.ts'

/** 24 hours before a meeting. From the second on it begins with what came of their advice; the own words are the challenge. */
export const agenda = {
  parts: ['greeting', 'opening', 'own-words', 'ask', 'thanks', 'signature'],
  drop: ['signature', 'thanks', 'greeting', 'opening'],
  channels: betweenAcquainted,
  addressee: 'person',
  hooks: 'none',
  questions: 3,
  list: ({ says, seed, fillings, language }) => sayAll(says.adviceLine, seed, fillings, language).slice(0, 1),
} as const satisfies Kind
