import type { HookSays } from '../../../../draft/says.ts'
import { ofThing } from './of-thing.ts'

const questions = [
  'What do people ask you most often after it?',
  'What would you add to that talk today?',
  'What did you have to leave out of that talk?',
  'Which part of it would you tell a beginner first?',
]

/** A talk, a podcast, a panel: whether the user heard it is theirs to say. */
export const talk: HookSays = {
  subjects: [
    ['Your talk about {about}', 'A question about your talk on {about}', 'My question about {about}'],
    ['“{title}”', 'A question about “{title}”', 'My question about “{title}”'],
    ['Your talk', 'A question about your talk', 'One question on your talk'],
  ],
  ...ofThing({
    names: [
      { thing: 'your talk “{title}”', object: 'your talk “{title}”' },
      {
        thing: 'your talk about {about}',
        object: 'your talk on {about}',
        sort: 'talk',
      },
    ],
    quoted: [
      'I saw your talk “{quote}” on your profile.',
      'I have a question about your talk “{quote}”.',
      'Your talk “{quote}” is why I am writing.',
    ],
    ofQuote: questions,
    bare: 'the talk on your profile',
    specific: questions,
    general: questions,
  }),
}
