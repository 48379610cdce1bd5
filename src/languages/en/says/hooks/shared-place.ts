import type { HookSays } from '../../../../draft/says.ts'
import { reasons } from './shapes.ts'

const openings = [
  [
    'I am in {place} too.',
    'I am writing to you because we are both in {place}.',
    'I saw that you are in {place}, as I am.',
  ],
]

/** A town of both. */
export const sharedPlace: HookSays = {
  subjects: [['A question from {place}', 'One question, from {place}', 'We are both in {place}']],
  ...reasons({ openings, hooks: [['I am in {place} too.', 'We are both in {place}.']] }),
}
