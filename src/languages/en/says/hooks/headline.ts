import type { HookSays } from '../../../../draft/says.ts'
import { asksAbout, messages, notes, WANT, WHO } from './shapes.ts'

const openings = [
  'Your profile says: “{quote}.”',
  'I am writing because of a line on your profile: “{quote}.”',
  'One line on your profile is why I am writing: “{quote}.”',
]
const questions = [
  'What should I know before I begin?',
  'Which first step would you suggest?',
  'What do people often get wrong about it at first?',
  'Where would you begin today?',
]
const asks = [
  'May I ask you one question about that?',
  'May I ask which first step you would suggest?',
  'Could I ask you one question about it?',
  'May I ask where you would begin today?',
]

const tied = [
  '{BothWorked}, and your profile says: “{quote}.”',
  'We both studied at {bothStudied}, and your profile says: “{quote}.”',
]

/** A part of the headline that says something. */
export const headline: HookSays = {
  subjects: [
    ['A line on your profile', 'A question about a line on your profile', 'One question on your profile'],
  ],
  messages: [
    messages(tied, WANT, questions),
    messages(openings, WANT, questions),
    messages(openings, WHO, questions),
  ],
  notes: [
    notes([{ who: '{short} and want to {want}.' }], asksAbout('“{quote}”, as your profile says')),
    notes([{ who: '{short}.', hook: 'Your profile says: “{quote}.”' }], asks),
    notes([{ who: '{short} and want to {want}.' }], asksAbout('the first line of your profile')),
    notes([{ who: '{short}.' }], asksAbout('the first line of your profile')),
    notes([{ who: 'I want to {want}.' }, { who: '' }], asksAbout('the first line of your profile')),
  ],
}
