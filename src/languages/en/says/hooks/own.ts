import type { HookSays } from '../../../../draft/says.ts'
import { messages, notes } from './shapes.ts'

/** Nothing joins the two but what the user says: the distance is admitted in one clause, and the question is asked. */
const distant = [
  'Your field may be another one, but perhaps you can tell: {ask}?',
  'This may be far from your own work, but I would like to hear: {ask}?',
  'You may do something quite different, but I would like your view: {ask}?',
]
/** The same in two sentences, for a longer question. */
const apart = [
  'Your field may be another one, but perhaps you can tell. {Ask}?',
  'This may be far from your own work, but I would like to hear you. {Ask}?',
  'You may do something quite different, but I would like your view. {Ask}?',
]
const takenUp = [
  '{?unasked}Your field may be another one, but where would you begin?',
  '{?unasked}This may be far from your own work, but how would you go about it?',
  '{?unasked}You may do something quite different, but what would you do first?',
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
