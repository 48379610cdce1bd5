import { fromGuide, type Kind } from './kind.ts'

/** Before a name is passed on: may I? It says nothing of who asked. */
export const askPointer = {
  parts: ['greeting', 'opening', 'own-words', 'ask', 'ease', 'signature'],
  drop: ['signature', 'greeting', 'opening', 'ease'],
  channels: fromGuide,
  addressee: 'person',
  hooks: 'none',
  questions: 0,
} as const satisfies Kind
