import type { HookSays } from '../../../../draft/says.ts'
import { namingMatter, ofMatter } from './matter-questions.ts'
import { ofThing } from './of-thing.ts'
import { answers } from './shapes.ts'
import { generalOf, specific } from './text-questions.ts'

const general = generalOf('that article')
const below = generalOf('this article')

/** An article of theirs, by what it is about or its title. */
export const article: HookSays = {
  subjects: [
    ['Your article about {about}', 'A question about your article on {about}', 'My question about {about}'],
    ['“{title}”', 'A question about “{title}”', 'My question about “{title}”'],
    ['Your article', 'A question about your article', 'One question on your article'],
  ],
  ...ofThing({
    names: [
      {
        thing: 'your article about {about}',
        object: 'your article on {about}',
        sort: 'article',
      },
      { thing: 'your article “{title}”', object: 'your article “{title}”' },
    ],
    quoted: [
      'You wrote the article “{quote}”.',
      'I have a question about your article “{quote}”.',
      'Your article “{quote}” is why I am writing.',
    ],
    ofQuote: general,
    bare: 'your article of {day}',
    specific,
    general,
  }),
  answers: [answers([''], namingMatter), answers([''], [...specific, ...below])],
  letters: [
    answers(
      ['I have a question about your article on {about}.', 'You wrote an article about {about}.'],
      ofMatter,
    ),
    answers(['I have a question about your article “{quote}”.'], [...specific, ...general]),
    answers(['I have a question about your article[ of {day}].'], [...specific, ...general]),
  ],
}
