import type { HookSays } from '../../../../draft/says.ts'
import { asksAbout, messages, notes, WANT, WHO } from './shapes.ts'

const openings = [
  'Your profile says: “{quote}.”',
  'I am writing because of a line on your profile: “{quote}.”',
  'One line on your profile is why I am writing: “{quote}.”',
]
const questions = [
  'How did that come about?',
  'What did you have to learn first for it?',
  'What would people not expect about that work?',
  'Which part of it took you the longest to learn?',
]
const tied = [
  'We have both worked at {bothAt}, and your profile says: “{quote}.”',
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
    notes(
      [
        { who: '{short} and want to {want}.', hook: 'Your profile says: “{quote}.”' },
        { who: '{short}.', hook: 'Your profile says: “{quote}.”' },
      ],
      [
        'May I ask how that came about?',
        'May I ask you one question about that?',
        'Could I ask how you came to it?',
        'May I ask how you began with it?',
      ],
    ),
    notes([{ who: '{short}.' }, { who: '' }], asksAbout('“{quote}”, as your profile says')),
  ],
}
