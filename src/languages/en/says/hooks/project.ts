import type { HookSays } from '../../../../draft/says.ts'
import { ofThing } from './of-thing.ts'

const names = [
  {
    thing: 'your project “{title}”',
    told: ['Your project “{title}” is why I ask.', 'I saw “{title}” on your profile.'],
  },
  {
    thing: 'your project about {about}',
    told: ['You had a project about {about}.', 'Your project on {about} is why I ask.'],
  },
]
const quoted = [
  'I saw your project “{quote}” on your profile.',
  'Your project “{quote}” is why I am writing.',
  'I am writing because of your project “{quote}”.',
]

/** A project that the profile lists. */
export const project: HookSays = {
  subjects: [
    ['Your project on {about}', 'A question about your project on {about}', 'My question about {about}'],
    ['“{title}”', 'A question about “{title}”', 'My question about “{title}”'],
    ['Your project', 'A question about your project', 'One question on your project'],
  ],
  ...ofThing({ names, quoted, bare: 'the project on your profile' }),
}
