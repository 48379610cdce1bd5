import { kindsThat } from '../../model/message-kinds.ts'
import type { Rule } from '../rule.ts'

/** A first message is read in a glance up to so many UTF-16 code units, and put off beyond the second figure (evidence `length-inmail`). */
const GLANCE = 400
const PUT_OFF = 1_200

/** What is longer is read later, or never. */
export const tooLong: Rule = {
  level: 'hint',
  for: kindsThat('first'),
  wholeOnly: true,
  find: ({ text }) =>
    text.length <= GLANCE
      ? []
      : [{ start: GLANCE, end: text.length, level: text.length > PUT_OFF ? 'mend' : 'hint' }],
}
