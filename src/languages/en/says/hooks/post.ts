import type { HookSays } from '../../../../draft/says.ts'
import { ofThing, whyOf } from './of-thing.ts'
import { replies } from './shapes.ts'

const names = [
  {
    thing: 'your post about {about}',
    told: ['You wrote about {about}.', 'Your post on {about} is why I ask.', 'I saw your post on {about}.'],
  },
]
const quoted = [
  'You wrote: “{quote}.”',
  'One sentence in your post is why I am writing: “{quote}.”',
  'I am writing because of a sentence in your post: “{quote}.”',
]

const cited = [
  [
    '{?cites}You wrote: “{quote}.”',
    '{?cites}In a post you wrote: “{quote}.”',
    '{?cites}In one of your posts you wrote: “{quote}.”',
  ],
]

/** A post that says something: a claim, a lesson, a story. */
export const post: HookSays = {
  subjects: [
    ['Your post about {about}', 'A question about your post on {about}', 'My question about {about}'],
    ['“{brief}”', 'A question about “{brief}”', 'My question about “{brief}”'],
    ['Your post', 'A question about your post', 'One question on your post'],
  ],
  ...ofThing({ cited, names, quoted, bare: 'your post[ of {day}]' }),
  ...replies([...cited, ...names.map(whyOf), quoted, ['I am writing because of one of your posts.']]),
}
