import type { HookSays } from '../../../../draft/says.ts'
import { ofThing } from './of-thing.ts'

const questions = [
  'What would you add to that publication today?',
  'What was the hardest part of that work?',
  'Which part of it do you use most in your work today?',
  'What did you learn from it that the text does not say?',
]

/** Something they published; whether the user read it is theirs to say. */
export const publication: HookSays = {
  subjects: [
    [
      'Your publication on {about}',
      'A question about your publication on {about}',
      'My question about {about}',
    ],
    ['“{title}”', 'A question about “{title}”', 'My question about “{title}”'],
    ['Your publication', 'A question about your publication', 'One question on your publication'],
  ],
  ...ofThing({
    names: [
      {
        thing: 'your publication about {about}',
        object: 'your publication on {about}',
        sort: 'publication',
      },
      { thing: 'your publication “{title}”', object: 'your publication “{title}”' },
    ],
    quoted: [
      'You published “{quote}”.',
      'I have a question about your publication “{quote}”.',
      'Your publication “{quote}” is why I am writing.',
    ],
    ofQuote: questions,
    bare: 'your publication[ of {year}]',
    specific: questions,
    general: questions,
  }),
}
