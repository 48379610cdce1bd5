import type { HookSays } from '../../../../draft/says.ts'
import { AIM, asksAbout, messages, notes, WANT, WHO } from './shapes.ts'

const openings = [
  'I am writing because of your work as {one}[ at {company}].',
  'Your work as {one}[ at {company}] is why I am writing.',
  'I have a question about your work as {one}[ at {company}].',
]
const tied = [
  '{BothWorked}, and I have a question about your work as {one}.',
  'We both studied at {bothStudied}, and I have a question about your work as {one}.',
  'You were {wasRole} once, and now you work as {one}.',
]
/** Where the role cannot be said in this language. */
const unnamed = [
  'I am writing because of your work at {company}.',
  'Your work at {company} is why I am writing.',
]
const questions = [
  'What did you have to learn first on the way there?',
  'Which step on the way there mattered most?',
  'What should somebody be able to do before the first day?',
  'What surprised you most in the first year?',
]
const about = asksAbout('your work as {one}[ at {company}]')

/** What the person does today. `{aim}` is known where the user wants to be there one day. */
export const today: HookSays = {
  subjects: [
    ['Your work as {one}', 'A question about your work as {one}', 'One question on your work as {one}'],
  ],
  messages: [
    messages(tied, AIM, questions),
    messages(openings, AIM, questions),
    messages(tied, WANT, questions),
    messages(openings, WANT, questions),
    messages(unnamed, WANT, questions),
    messages([...openings, ...unnamed], WHO, questions),
  ],
  notes: [
    notes(
      [
        { who: '{short} and want to {aim}.', hook: '{BothWorked}.' },
        { who: '{short} and want to {aim}.', hook: 'We both studied at {bothStudied}.' },
        { who: '{short} and want to {aim}.' },
      ],
      [
        'May I ask how you became {one}{?aim}?',
        'May I ask what you had to learn first as {one}?',
        'May I ask you one question about your first year as {one}?',
        'May I ask which step on your way to that work mattered most{?one}?',
      ],
    ),
    notes([{ who: '{short} and want to {want}.' }], about),
    notes([{ who: '{short} and want to {want}.' }, { who: '{short}.' }], asksAbout('your work at {company}')),
    notes([{ who: 'I want to {want}.' }, { who: '{short}.' }, { who: '' }], about),
  ],
}
