import { LONGEST_ID, type Touchpoint, type TouchpointKind } from '../model/touchpoint.ts'
import { inSequence } from './sequence.ts'

/** What an act is done in view of: what happened with the person before, and the moment. */
export interface Acting {
  readonly touchpoints: readonly Touchpoint[]
  readonly now: string
}

/** Letters of an id that stay free for telling an act from one that was taken back. */
const FOR_NUMBER = 10

/** The id of an act, by what it is about: done twice, or in two windows, it is the same act. */
export const actId = (kind: TouchpointKind, ...about: readonly (string | number | undefined)[]) =>
  [kind, ...about.filter((one) => one !== undefined)].join(':').slice(0, LONGEST_ID - FOR_NUMBER)

/** What an act of this moment comes after: whatever happened last. */
export const followLast = ({ touchpoints, now }: Acting): Pick<Touchpoint, 'of'> => {
  const last = inSequence(touchpoints, now).at(-1)
  return last ? { of: last.id } : {}
}
