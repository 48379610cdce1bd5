import type { HookSays } from '../../../../draft/says.ts'
import { reasons } from './shapes.ts'

const openings = [
  [
    '{BothWorked}, and I am writing because you are {one} now.',
    'We have {bothStudied} in common, and I am writing because you are {one} now.',
    'You were {wasRole} once, and now you work as {one}.',
  ],
  [
    'I am writing because you work as {one}[ at {company}].',
    'Your work as {one}[ at {company}] is why I am writing.',
    'My question is for somebody who works as {one}, as you do.',
  ],
  ['I am writing because of your work at {company}.', 'Your work at {company} is why I am writing.'],
]
/** The same, short enough for a note. */
const hooks = [
  ['I ask you because you are {one}.', 'You are {one}[ at {company}], so I ask you.'],
  ['I write because of your work at {company}.', 'Your work at {company} is why I write.'],
]

/** What the person does today. `{aim}` is known where the user wants to be there one day. */
export const today: HookSays = {
  subjects: [
    ['Your work as {one}', 'A question about your work as {one}', 'One question on your work as {one}'],
  ],
  ...reasons({ openings, hooks }),
}
