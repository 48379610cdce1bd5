import type { Touchpoint } from '../model/touchpoint.ts'
import { current, hasAfter, lastOf } from './history.ts'

type Copied = Extract<Touchpoint, { kind: 'copied' }>

/** Whatever they or I did later shows that the copied text was sent, or that it does not matter any more. */
export const confirming = [
  'sent',
  'accepted',
  'nudged',
  'replied',
  'scheduled',
  'met',
  'thanked',
  'reported',
  'reopened',
] as const

/** The copied text of which it is not known whether it was sent; undefined where there is none. */
export const openCopy = (touchpoints: readonly Touchpoint[], now: string): Copied | undefined => {
  const open = openCopyIn(current(touchpoints, now))
  // What the user is asked about is the touchpoint as it was recorded.
  return touchpoints.find((one): one is Copied => one.kind === 'copied' && one.id === open?.id)
}

/** The same, of a history that is in sequence already. */
export function openCopyIn(history: readonly Touchpoint[]): Copied | undefined {
  const copied = lastOf(history, 'copied')
  return copied && !hasAfter(history, copied, ...confirming) ? copied : undefined
}
