import { betweenAcquainted, type Kind } from './kind.ts'

/** Before somebody is named for something: may I? */
export const askToName: Kind = {
  parts: ['greeting', 'opening', 'ask', 'ease', 'signature'],
  drop: ['signature', 'greeting', 'opening', 'ease'],
  channels: betweenAcquainted,
  addressee: 'person',
  hooks: 'none',
  questions: 0,
}
