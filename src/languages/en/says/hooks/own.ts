import type { HookSays } from '../../../../draft/says.ts'
import { messages, notes } from './shapes.ts'

/** Nothing is known to join the two: nobody says that the other's field is another one, for it may be the very same. */
const distant = ['{Ask}?']
const inNote = [...distant, 'One question: {ask}?']
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
/** What the user told of themselves leads to the question. */
const troubled = [
  { who: '[{who}. ]{trouble}.', question: '{Ask}?' },
  { who: '[{who}.]', question: '{Ask}? {troubleIt}.' },
]

/** Something that only the user knows: it is said in their own words, which lead. */
export const own: HookSays = {
  subjects: [['A question for you', 'One question', 'Could I ask you one thing?']],
  messages: [
    messages([''], troubled),
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
      takenUp.map((question) => ({ who: '[{who}, and ]I want to {want}.', question })),
    ),
    messages(
      [''],
      ofWork.map((question) => ({ who: '[{who}.]', question })),
    ),
  ],
  notes: [
    notes([{ who: '{short}. {trouble}.' }], ['{Ask}?']),
    notes([{ who: '{short}.' }], ['{Ask}? {troubleIt}.']),
    notes([{ who: '{short} and want to {heading}.' }], inNote),
    notes([{ who: '{short}.' }], inNote),
    notes([{ who: '{short} and want to {want}.' }], takenUp),
    notes(
      [{ who: '{short} and want to {want}.' }],
      ['{?unasked}Where would you begin?', '{?unasked}What would you do first?'],
    ),
    notes([{ who: 'I want to {heading}.' }, { who: '' }], distant),
    notes([{ who: 'I want to {want}.' }], takenUp),
    notes([{ who: '{who}.' }, { who: '{short}.' }, { who: '' }], ofWork),
  ],
}
