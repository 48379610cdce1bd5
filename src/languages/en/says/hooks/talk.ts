import type { HookSays } from '../../../../draft/says.ts'
import { ofThing } from './of-thing.ts'

const names = [
  {
    thing: 'your talk “{title}”',
    told: [
      'I saw “{title}”[{?onProfile} on your profile][ in the programme of {event}].',
      'Your talk “{title}” is why I ask.',
    ],
  },
  {
    thing: 'your talk about {about}',
    // A programme may be of an event that is still to come.
    told: ['{?onProfile}You gave a talk about {about}.', 'Your talk on {about} is why I ask.'],
  },
]
const quoted = [
  'I saw your talk “{quote}”[{?onProfile} on your profile][ in the programme of {event}].',
  'Your talk “{quote}” is why I am writing.',
  'I am writing because of your talk “{quote}”.',
]

/** A talk, a podcast, a panel: whether the user heard it is theirs to say. */
export const talk: HookSays = {
  subjects: [
    ['Your talk about {about}', 'A question about your talk on {about}', 'My question about {about}'],
    ['“{title}”', 'A question about “{title}”', 'My question about “{title}”'],
    ['Your talk', 'A question about your talk', 'One question on your talk'],
  ],
  ...ofThing({ names, quoted, bare: 'the talk[{?onProfile} on your profile][ in the programme of {event}]' }),
}
