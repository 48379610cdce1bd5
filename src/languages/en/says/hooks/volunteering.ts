import type { HookSays } from '../../../../draft/says.ts'
import { reasons } from './shapes.ts'

const openings = [
  [
    'You give your time to {place}.',
    'I am writing because of your work with {place}.',
    'I saw on your profile that you volunteer with {place}.',
  ],
]
/** The same, short enough for a note. */
const hooks = [['You give your time to {place}.', 'You volunteer with {place}.']]

/** Unpaid work of theirs. */
export const volunteering: HookSays = {
  subjects: [
    [
      'Your work with {place}',
      'A question about your work with {place}',
      'One question on your work with {place}',
    ],
  ],
  ...reasons({ openings, hooks }),
}
