import type { HookSays } from '../../../../draft/says.ts'
import { reasons } from './shapes.ts'

const openings = [
  [
    'You were {one} yourself[ at {company}], and now you are {isNow}.',
    'I am writing because you were {one} yourself, and now you are {isNow}.',
  ],
  ['You were {one} yourself[ at {company}].', 'I am writing because you were {one} yourself[ at {company}].'],
]
/** The same, short enough for a note. */
const hooks = [
  ['You were {one} yourself.', 'You were {one} too before you became {isNow}.'],
  ['You were {one} too[, at {company}].'],
]

/** A role that the user has now and the person had before. */
export const sharedRole: HookSays = {
  subjects: [['Your time as {one}', 'A question about your time as {one}', 'From {role} to today']],
  ...reasons({ openings, hooks }),
}
