import { fromGuide, type Kind } from './kind.ts'

/** Before somebody is named for something: may I? */
export const askToName = {
  parts: ['greeting', 'opening', 'ask', 'ease', 'signature'],
  drop: ['signature', 'greeting', 'opening', 'ease'],
  channels: fromGuide,
  addressee: 'person',
  hooks: 'none',
  questions: 0,
} as const satisfies Kind
