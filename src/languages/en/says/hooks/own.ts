import type { HookSays } from '../../../../draft/says.ts'
import { messages, notes, WANT, WHO } from './shapes.ts'

/** Nothing joins the two but what the user says: the distance is admitted, and one thing is asked that anybody can answer. */
const questions = [
  'This may be far from your own field, so only one thing: whom would you ask in my place?',
  'Your work may be far from this, but perhaps you know one person whom I could ask?',
  'Even if your field is another one: is there somebody whom you would send me to?',
  'You may do something quite different, so just this: whom would you ask first in my place?',
]
const small = [
  'Even if your field is another one: whom would you ask in my place?',
  'This may be far from your work, but do you know somebody I could ask?',
  'May I ask whom you would turn to first in my place?',
  'May I ask whether you know one person whom I could ask?',
]
/** Where the user's wish cannot be said either: what stands by itself, about the other's own work. */
const ofWork = [
  'Which decision in your own work would you make again today?',
  'What has taught you the most in your own work?',
  'Which skill has mattered more in your work than you expected?',
  'What would you have liked to know when you began your work?',
]
const smallOfWork = [
  'May I ask which decision in your work you would make again?',
  'May I ask what has taught you the most in your work?',
  'May I ask which skill has mattered most in your work?',
  'May I ask what you wish you had known when you began?',
]

/** Something that only the user knows: it is said in their own words, which lead. */
export const own: HookSays = {
  subjects: [['A question for you', 'One question', 'Could I ask you one thing?']],
  messages: [messages([''], WANT, questions), messages([''], WHO, ofWork)],
  notes: [
    notes([{ who: '{short} and want to {want}.' }], small),
    notes([{ who: 'I want to {want}.' }], small),
    notes([{ who: '{who}.' }, { who: '{short}.' }, { who: '' }], smallOfWork),
  ],
}
