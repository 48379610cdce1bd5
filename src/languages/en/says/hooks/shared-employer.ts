import type { HookSays } from '../../../../draft/says.ts'
import { reasons } from './shapes.ts'

const openings = [
  [
    '{BothWorked}, and now you work as {isNow}.',
    '{BothWorked}, and I saw that you are {isNow} now.',
    'I am writing because {bothWorked}. You are {isNow} now.',
  ],
  ['{BothWorked}.', 'I am writing because {bothWorked}.'],
]
/** The same, short enough for a note. */
const hooks = [['{BothWorked}.', 'I write because {bothWorked}.']]

/** An employer of both. */
export const sharedEmployer: HookSays = {
  subjects: [
    ['A question after {place}', 'A question about your way from {place}', 'We have {place} in common'],
  ],
  ...reasons({ openings, hooks }),
}
