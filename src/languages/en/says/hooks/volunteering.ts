import type { HookSays } from '../../../../draft/says.ts'
import { asksAbout, heading, messages, notes, tied, tiedHeading, WANT, WHO } from './shapes.ts'

const openings = [
  'You give your time to {place}.',
  'I am writing because of your work with {place}.',
  'I saw on your profile that you volunteer with {place}.',
]
const questions = [
  'What has that work taught you that you use elsewhere?',
  'What surprised you most there?',
  'What would you tell somebody who is new to that work?',
  'How did you come to it?',
]

/** Unpaid work of theirs. */
export const volunteering: HookSays = {
  subjects: [
    [
      'Your work with {place}',
      'A question about your work with {place}',
      'One question on your work with {place}',
    ],
  ],
  messages: [messages(openings, WANT, questions), messages(openings, WHO, questions)],
  notes: [
    notes(tiedHeading, asksAbout('your work with {place}')),
    notes(heading, asksAbout('your work with {place}')),
    notes(tied, asksAbout('your work with {place}')),
    notes([{ who: '{short}.' }, { who: '' }], [...asksAbout('your work with {place}')]),
  ],
}
