import { fromGuide, type Kind } from './kind.ts'

/** The agenda of a session has not come: a gentle line. */
export const agendaReminder = {
  parts: ['greeting', 'opening', 'ask', 'ease', 'signature'],
  drop: ['signature', 'greeting', 'ease', 'opening'],
  channels: fromGuide,
  addressee: 'person',
  hooks: 'none',
  questions: 0,
} as const satisfies Kind
