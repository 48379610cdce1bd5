import type { HookSays } from '../../../../draft/says.ts'
import { ofThing, whyOf } from './of-thing.ts'
import { replies } from './shapes.ts'

const names = [
  {
    thing: 'your article about {about}',
    told: [
      'You wrote an article about {about}.',
      'Your article on {about} is why I ask.',
      'I saw your article on {about}.',
    ],
  },
  {
    thing: 'your article “{title}”',
    told: ['You wrote “{title}”.', 'Your article “{title}” is why I ask.'],
  },
]
const quoted = [
  '{?isTitle}You wrote the article “{quote}”.',
  '{?isTitle}Your article “{quote}” is why I am writing.',
  '{?isTitle}I am writing because of your article “{quote}”.',
]

/** A sentence of it, which the user chose. */
const cited = [
  [
    '{?cites}In an article you wrote: “{quote}.”',
    '{?cites}In your article[ on {about}] you wrote: “{quote}.”',
  ],
]

/** An article of theirs, by what it is about or its title. */
export const article: HookSays = {
  subjects: [
    ['Your article about {about}', 'A question about your article on {about}', 'My question about {about}'],
    ['“{title}”', 'A question about “{title}”', 'My question about “{title}”'],
    ['Your article', 'A question about your article', 'One question on your article'],
  ],
  ...ofThing({ cited, names, quoted, byTitle: true, bare: 'one of your articles' }),
  ...replies([...cited, ...names.map(whyOf), quoted, ['I am writing because of one of your articles.']]),
}
