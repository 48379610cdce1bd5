import type { HookSays } from '../../../../draft/says.ts'
import { reasons } from './shapes.ts'

const openings = [
  ['I am writing because you are {isNow}.'],
  [
    '{BothWorked}, and your profile says: “{quote}.”',
    'We have {bothStudied} in common, and your profile says: “{quote}.”',
  ],
  [
    'Your profile says: “{quote}.”',
    'I am writing because of a line on your profile: “{quote}.”',
    'One line on your profile is why I am writing: “{quote}.”',
  ],
]
/** The same, short enough for a note. */
const hooks = [
  ['Your profile says: “{quote}.”', 'You write on your profile: “{quote}.”'],
  ['You write: “{quote}.”'],
]

/** A part of the headline that says something. */
export const headline: HookSays = {
  subjects: [
    ['A line on your profile', 'A question about a line on your profile', 'One question on your profile'],
  ],
  ...reasons({ openings, hooks }),
}
