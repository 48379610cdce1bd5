import type { Examples } from '../examples.ts'

const note = (text: string) => ({ text, channel: 'note' as const })
const premium = {
  account: 'premium' as const,
  hasInmail: false,
  noteLimit: { free: 200, premium: 300 },
  notesAMonth: 5,
  workingDays: [1],
  workingHours: { from: '09:00', to: '17:00' },
  notifications: false,
  namesInNotifications: false,
  notifyAt: '09:00',
  keepReadings: 90,
  rulesOff: [],
  questions: {},
}

export const examples: Examples = {
  en: {
    bad: [
      note('plain words '.repeat(17)),
      note(`${'a'.repeat(199)}😀`),
      { text: 'word '.repeat(400), channel: 'inmail' },
      { text: 'word '.repeat(1601), channel: 'message' },
      { text: 'word '.repeat(61), channel: 'note', context: { settings: premium } },
    ],
    good: [
      note('a'.repeat(200)),
      { text: 'word '.repeat(60), channel: 'note', context: { settings: premium } },
      { text: 'word '.repeat(380), channel: 'inmail' },
      { text: 'word '.repeat(1600), channel: 'message' },
      { text: 'word '.repeat(2000), channel: 'email' },
    ],
  },
  he: {
    bad: [
      note('מילים פשוטות '.repeat(17)),
      note(`${'א'.repeat(199)}😀`),
      { text: 'מילה '.repeat(400), channel: 'inmail' },
      { text: 'מילה '.repeat(1601), channel: 'message' },
      { text: 'מילה '.repeat(61), channel: 'note', context: { settings: premium } },
    ],
    good: [
      note('א'.repeat(200)),
      { text: 'מילה '.repeat(60), channel: 'note', context: { settings: premium } },
      { text: 'מילה '.repeat(380), channel: 'inmail' },
      { text: 'מילה '.repeat(1600), channel: 'message' },
      { text: 'מילה '.repeat(2000), channel: 'email' },
    ],
  },
}
