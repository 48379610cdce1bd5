import type { HookSays } from '../../../../draft/says.ts'
import { reasons } from './shapes.ts'

const openings = [
  ['{?cites}On your profile you write that {retold}.', '{?cites}You write on your profile that {retold}.'],
  ['{?cites}On your profile you write: “{quote}.”', '{?cites}You write on your profile: “{quote}.”'],
  [
    'I am writing because of what your profile says about {about}.',
    'On your profile you write about {about}.',
    'What your profile says about {about} is why I am writing.',
  ],
  [
    'On your profile you write: “{quote}.”',
    'One sentence on your profile is why I am writing: “{quote}.”',
    'I am writing because of what you say about your own path: “{quote}.”',
  ],
  [
    'I am writing because of what your profile says about your own path.',
    'The path that you describe on your profile is why I am writing.',
  ],
]
/** The same, short enough for a note. */
const hooks = [
  ['{?cites}You write that {retold}.'],
  ['{?cites}Your profile says: “{quote}.”'],
  ['Your profile tells of {about}.', 'You write about {about} on your profile.'],
  ['You write: “{quote}.”', 'Your profile says: “{quote}.”'],
]

/** What About says of the person's own way. `{aim}` is known where the user wants to go there too. */
export const ownWay: HookSays = {
  subjects: [
    ['{about}', 'A question about {about}', 'One question on {about}'],
    ['Your own path', 'A question about your own path', 'One question on the path you took'],
  ],
  ...reasons({ openings, hooks }),
}
