import type { HookSays } from '../../../../draft/says.ts'
import { reasons } from './shapes.ts'

const openings = [
  [
    'I studied at {place} too, and I saw that you are {isNow} now.',
    'Like you, I studied at {place}, and I saw that you are {isNow} now.',
    'We both studied at {place}, and now you work as {isNow}.',
  ],
  ['I studied at {place} too.', 'Like you, I studied at {place}.', 'We both studied at {place}.'],
]
/** The same, short enough for a note. */
const hooks = [['I studied at {place} too.', 'Like you, I studied at {place}.']]

/** A school of both. */
export const sharedSchool: HookSays = {
  subjects: [
    ['A question after {place}', 'A question about your way from {place}', 'We have {place} in common'],
  ],
  ...reasons({ openings, hooks }),
}
