import type { HookSays } from '../../../../draft/says.ts'
import { ofThing } from './of-thing.ts'

const questions = [
  'How did you begin with that project?',
  'What was the hardest decision in that project?',
  'What would you do differently in the next one?',
  'What did that project teach you that you still use?',
]

/** A project that the profile lists. */
export const project: HookSays = {
  subjects: [
    ['Your project on {about}', 'A question about your project on {about}', 'My question about {about}'],
    ['“{title}”', 'A question about “{title}”', 'My question about “{title}”'],
    ['Your project', 'A question about your project', 'One question on your project'],
  ],
  ...ofThing({
    names: [
      { thing: 'your project “{title}”', object: 'your project “{title}”' },
      {
        thing: 'your project about {about}',
        object: 'your project on {about}',
        sort: 'project',
      },
    ],
    quoted: [
      'I saw your project “{quote}” on your profile.',
      'I have a question about your project “{quote}”.',
      'Your project “{quote}” is why I am writing.',
    ],
    ofQuote: questions,
    bare: 'the project on your profile',
    specific: questions,
    general: questions,
  }),
}
