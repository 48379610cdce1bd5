import type { HookSays } from '../../../../draft/says.ts'
import { messages, notes, WANT, WHO } from './shapes.ts'

/** Nothing joins the two but what the user says: so nothing is presumed of the other, and they may name somebody else. */
const questions = [
  'What would you try first, or whom would you ask?',
  'Where would you begin, or who would know?',
  'Whom would you turn to with that?',
  'What should I know before I begin, or who could tell me?',
]
const small = [
  'May I ask where you would begin, or whom you would ask?',
  'May I ask whom you would turn to with that?',
  'May I ask what you would try first, or who would know?',
  'May I ask where you would begin?',
]
const bare = [
  'May I ask you one question?',
  'Could I ask you one thing?',
  'Would you let me ask one question?',
  'May I ask one small question?',
]

/** Something that only the user knows: it is said in their own words, which lead. */
export const own: HookSays = {
  subjects: [['A question for you', 'One question', 'Could I ask you one thing?']],
  messages: [messages([''], WANT, questions), messages([''], WHO, questions)],
  notes: [
    notes([{ who: '{short} and want to {want}.' }], small),
    notes([{ who: 'I want to {want}.' }], small),
    notes([{ who: '{who}.' }, { who: '{short}.' }, { who: '' }], bare),
  ],
}
