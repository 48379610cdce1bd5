import type { HookSays } from '../../../../draft/says.ts'
import { ofThing } from './of-thing.ts'

const names = [
  {
    thing: 'your publication about {about}',
    told: ['You published on {about}.', 'Your publication on {about} is why I ask.'],
  },
  {
    thing: 'your publication “{title}”',
    told: ['You published “{title}”.', 'Your publication “{title}” is why I ask.'],
  },
]
const quoted = [
  'You published “{quote}”.',
  'Your publication “{quote}” is why I am writing.',
  'I am writing because of your publication “{quote}”.',
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
  ...ofThing({ names, quoted, bare: 'your publication[ of {year}]' }),
}
