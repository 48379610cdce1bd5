import type { HookSays } from '../../../../draft/says.ts'
import { asksAbout, messages, notes, WANT, WHO } from './shapes.ts'

const openings = [
  'On your profile you write: “{quote}.”',
  'One sentence on your profile is why I am writing: “{quote}.”',
  'I am writing because you say on your profile: “{quote}.”',
]
const named = [
  'On your profile you offer help with {about}.',
  'I am writing because you offer help with {about}.',
  'Your offer of help with {about} is why I am writing.',
]
const bare = [
  'I am writing because of what you offer on your profile.',
  'Your profile says that you like to help, and this is why I am writing.',
  'What you offer on your profile is why I am writing.',
  'I read on your profile that people may ask you.',
]
const questions = [
  'Where would you begin with somebody like me?',
  'What would you look at first?',
  'Which first step do you usually suggest?',
  'What should I bring, so that you can tell where to begin?',
]

/** What the person says they like to help with. */
export const offer: HookSays = {
  subjects: [
    ['Your offer of help with {about}', 'A question about {about}', 'One question on {about}'],
    ['What you offer on your profile', 'A question about what you offer', 'One question for you'],
  ],
  messages: [
    messages(named, WANT, questions),
    messages(openings, WANT, questions),
    messages(bare, WANT, questions),
    messages(bare, WHO, questions),
  ],
  notes: [
    notes(
      [{ who: '{short} and want to {want}.', hook: 'You offer help with {about}.' }],
      [
        'May I ask you one question?',
        'May I ask where you would begin?',
        'Could I ask you one question about it?',
        'May I ask what you would look at first?',
      ],
    ),
    notes(
      [{ who: '{short} and want to {want}.' }],
      [
        'Your profile says that you like to help: may I ask you one question?',
        ...asksAbout('what you offer on your profile'),
      ],
    ),
    notes(
      [{ who: '{short}.', hook: 'You write: “{quote}.”' }],
      [
        'May I ask you one question about that?',
        'May I ask where you would begin?',
        'Could I ask you one question about it?',
        'May I ask what you would look at first?',
      ],
    ),
    notes(
      [{ who: 'I want to {want}.' }, { who: '{short}.' }, { who: '' }],
      asksAbout('what you offer on your profile'),
    ),
  ],
}
