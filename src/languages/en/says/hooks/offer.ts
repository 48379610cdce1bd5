import type { HookSays } from '../../../../draft/says.ts'
import { reasons } from './shapes.ts'

const openings = [
  [
    'On your profile you offer help with {about}.',
    'I am writing because you offer help with {about}.',
    'Your offer of help with {about} is why I am writing.',
  ],
  [
    'On your profile you write: “{quote}.”',
    'One sentence on your profile is why I am writing: “{quote}.”',
    'I am writing because you say on your profile: “{quote}.”',
  ],
  [
    'I am writing because of what you offer on your profile.',
    'Your profile says that you like to help, and this is why I am writing.',
    'What you offer on your profile is why I am writing.',
  ],
]
/** The same, short enough for a note. */
const hooks = [
  ['You offer help with {about}.', 'I write because you offer help with {about}.'],
  ['You write: “{quote}.”', 'Your profile says: “{quote}.”'],
  ['Your profile says that you like to help.', 'I write because of what you offer on your profile.'],
]

/** What the person says they like to help with. */
export const offer: HookSays = {
  subjects: [
    ['Your offer of help with {about}', 'A question about {about}', 'One question on {about}'],
    ['What you offer on your profile', 'A question about what you offer', 'One question for you'],
  ],
  ...reasons({ openings, hooks }),
}
