import type { HookSays } from '../../../../draft/says.ts'
import { AIM, messages, notes, WANT, WHO } from './shapes.ts'

const openings = [
  'On your profile you write: “{quote}.”',
  'One sentence on your profile is why I am writing: “{quote}.”',
  'I am writing because of what you say about your own path: “{quote}.”',
]
const bare = [
  'I am writing because of what your profile says about your own path.',
  'The path that you describe on your profile is why I am writing.',
  'I have a question about the path that you describe on your profile.',
  'My question is about what you write of your own path.',
]
const named = [
  'I am writing because of what your profile says about {about}.',
  'On your profile you write about {about}.',
  'I have a question about {about}, which your profile tells of.',
]
const questions = [
  'How did you get from there to where you are today?',
  'What was the first step that worked for you?',
  'What would you do first, if you stood at that point again?',
  'What helped you most at the beginning?',
]
/** Where nothing of the path is said. */
const ofPath = [
  'What was the first step on it that worked for you?',
  'What helped you most at the beginning of it?',
  'What would you do differently on it today?',
  'Which part of it was the hardest?',
]
const asks = [
  'May I ask how you went on from there?',
  'May I ask what your first step was?',
  'May I ask you one question about that path?',
  'Could I ask what helped you most at the beginning?',
]

const smallOfPath = [
  'May I ask what the first step was on the path that your profile describes?',
  'May I ask what helped you most on the path that your profile describes?',
  'May I ask which part was hardest on the path that your profile describes?',
  'May I ask how you began the path that your profile describes?',
]

/** What About says of the person's own way. `{aim}` is known where the user wants to go there too. */
export const ownWay: HookSays = {
  subjects: [
    ['{about}', 'A question about {about}', 'One question on {about}'],
    ['Your own path', 'A question about your own path', 'One question on the path you took'],
  ],
  messages: [
    messages(named, AIM, questions),
    messages(openings, AIM, questions),
    messages(named, WANT, questions),
    messages(openings, WANT, questions),
    messages(bare, WANT, ofPath),
    messages(bare, WHO, ofPath),
  ],
  notes: [
    notes([{ who: '{short} and want to {want}.', hook: 'You write: “{quote}.”' }], asks),
    notes([{ who: '{short} and want to {want}.', hook: 'Your profile tells of {about}.' }], asks),
    notes(
      [
        { who: '{short}.', hook: 'You write: “{quote}.”' },
        { who: 'I want to {want}.', hook: 'You write: “{quote}.”' },
      ],
      asks,
    ),
    notes([{ who: '{short} and want to {want}.' }, { who: '{short}.' }, { who: '' }], smallOfPath),
  ],
}
