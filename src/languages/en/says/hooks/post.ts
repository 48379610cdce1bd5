import type { HookSays } from '../../../../draft/says.ts'
import { namingMatter, ofMatter } from './matter-questions.ts'
import { ofThing } from './of-thing.ts'
import { answers } from './shapes.ts'
import { generalOf, ofQuote, specific } from './text-questions.ts'

const general = generalOf('that post')
const below = generalOf('this post')

/** A post that says something: a claim, a lesson, a story. */
export const post: HookSays = {
  subjects: [
    ['Your post about {about}', 'A question about your post on {about}', 'My question about {about}'],
    ['“{brief}”', 'A question about “{brief}”', 'My question about “{brief}”'],
    ['Your post', 'A question about your post', 'One question on your post'],
  ],
  ...ofThing({
    names: [
      {
        thing: 'your post about {about}',
        object: 'your post on {about}',
        sort: 'post',
      },
    ],
    quoted: [
      'You wrote: “{quote}.”',
      'I have a question about one sentence in your post: “{quote}.”',
      'One sentence in your post is why I am writing: “{quote}.”',
    ],
    ofQuote,
    bare: 'your post of {day}',
    specific,
    general,
  }),
  answers: [
    answers([''], namingMatter),
    answers(['“{quote}.”'], ofQuote),
    answers([''], [...specific, ...below]),
  ],
  letters: [
    answers(['I have a question about your post on {about}.', 'You wrote about {about}.'], ofMatter),
    answers(['You wrote: “{quote}.”'], ofQuote),
    answers(['I have a question about your post[ of {day}].'], [...specific, ...general]),
  ],
}
