import type { HookSays } from '../../../../draft/says.ts'
import { messages, notes } from './shapes.ts'

/** Nothing is known to join the two: nobody says that the other's field is another one, for it may be the very same. */
const distant = [
  'Perhaps you can tell me: {ask}?',
  'I would like your view on this: {ask}?',
  'What would you say to this: {ask}?',
]
/** The same in two sentences, for a longer question. */
const apart = [
  'I would like your view on one question. {Ask}?',
  'Perhaps you can help me with one question. {Ask}?',
]
const takenUp = [
  '{?unasked}Where would you begin?',
  '{?unasked}How would you go about it?',
  '{?unasked}What would you do first?',
]
/** Where the user's wish cannot be said either: what stands by itself, about the other's own work. */
const ofWork = [
  'Which decision in your own work would you make again today?',
  'What has taught you the most in your own work?',
  'What would you have liked to know when you began your work?',
]
const ASK = ['{Ask}?', 'Perhaps you can tell me: {ask}?', 'One question: {ask}?']

/** Something that only the user knows: it is said in their own words, which lead. */
export const own: HookSays = {
  subjects: [['A question for you', 'One question', 'Could I ask you one thing?']],
  messages: [
    messages(
      [''],
      distant.map((question) => ({ who: '[{who}, and ]I want to {heading}.', question })),
    ),
    messages(
      [''],
      distant.map((question) => ({ who: '[{who}.]', question })),
    ),
    messages(
      [''],
      apart.map((question) => ({ who: '[{who}.]', question })),
    ),
    messages(
      [''],
      takenUp.map((question) => ({ who: '[{who}, and ]I want to {want}.', question })),
    ),
    messages(
      [''],
      ofWork.map((question) => ({ who: '[{who}.]', question })),
    ),
  ],
  notes: [
    notes([{ who: '{short} and want to {heading}.' }], distant),
    notes([{ who: '{short}.' }], distant),
    notes([{ who: '{short} and want to {heading}.' }], ASK),
    notes([{ who: '{short}.' }], ASK),
    notes([{ who: '{short} and want to {want}.' }], takenUp),
    notes(
      [{ who: '{short} and want to {want}.' }],
      ['{?unasked}Where would you begin?', '{?unasked}What would you do first?'],
    ),
    notes([{ who: 'I want to {heading}.' }, { who: '' }], distant),
    notes([{ who: '' }], ASK),
    notes([{ who: 'I want to {want}.' }], takenUp),
    notes([{ who: '{who}.' }, { who: '{short}.' }, { who: '' }], ofWork),
  ],
}
