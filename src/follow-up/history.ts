import { closingKinds, type KindId } from '../model/draft.ts'
import type { Touchpoint, TouchpointKind, TouchpointOf } from '../model/touchpoint.ts'
import { datePlausibly, inSequence } from './sequence.ts'

export { isBefore } from './moments.ts'

/** All that stands, in sequence, with what cannot have happened when it says taken as happening now. */
export function whole(touchpoints: readonly Touchpoint[], now: string): readonly Touchpoint[] {
  const known = wholes.get(touchpoints)
  if (known?.now === now) return known.sequence
  const sequence = datePlausibly(inSequence(touchpoints, now), now)
  wholes.set(touchpoints, { now, sequence })
  return sequence
}

/** The last answer for each list: a page asks several questions about the same one. */
const wholes = new WeakMap<
  readonly Touchpoint[],
  { readonly now: string; readonly sequence: readonly Touchpoint[] }
>()

/**
 * The part of the history that counts now: from the last reopening on where one followed a closing.
 * What was opened again starts from what stood before it was closed, so closing touchpoints are left out.
 * Takes touchpoints in the order of recording.
 */
export const current = (touchpoints: readonly Touchpoint[], now: string): readonly Touchpoint[] =>
  sinceReopening(whole(touchpoints, now))

/** The same, of a history that is in sequence already. */
export function sinceReopening(sequence: readonly Touchpoint[]): readonly Touchpoint[] {
  const reopened = sequence.findLastIndex(({ kind }) => kind === 'reopened')
  return sequence.filter((one, at) => at > reopened || !isEnd(one))
}

/** Whether a touchpoint ends a relationship: said so, or a message that says it. */
export const isEnd = (touchpoint: Touchpoint): boolean =>
  ends.has(touchpoint.kind) || (touchpoint.kind === 'sent' && closingKinds.has(touchpoint.message))

/** What ends a relationship until it is opened again. */
export const ends: ReadonlySet<TouchpointKind> = new Set(['closed', 'declined', 'mismatch'])

/** The last touchpoint of a kind, with the place where it stands; undefined where there is none. */
export function lastOf<K extends TouchpointKind>(
  touchpoints: readonly Touchpoint[],
  ...kinds: readonly K[]
): TouchpointOf<K> | undefined {
  return touchpoints.findLast((touchpoint) => isOf(touchpoint, ...kinds)) as TouchpointOf<K> | undefined
}

/** All touchpoints of a kind. */
export const everyOf = <K extends TouchpointKind>(
  touchpoints: readonly Touchpoint[],
  ...kinds: readonly K[]
): readonly TouchpointOf<K>[] =>
  touchpoints.filter((touchpoint): touchpoint is TouchpointOf<K> => isOf(touchpoint, ...kinds))

const isOf = (touchpoint: Touchpoint, ...kinds: readonly TouchpointKind[]) => kinds.includes(touchpoint.kind)

/** What comes after a touchpoint. */
export const after = (touchpoints: readonly Touchpoint[], touchpoint: Touchpoint): readonly Touchpoint[] =>
  touchpoints.slice(touchpoints.indexOf(touchpoint) + 1)

/** Whether one of the kinds comes after a touchpoint. */
export const hasAfter = (
  touchpoints: readonly Touchpoint[],
  touchpoint: Touchpoint,
  ...kinds: readonly TouchpointKind[]
): boolean => touchpoints.findLastIndex((one) => isOf(one, ...kinds)) > touchpoints.indexOf(touchpoint)

/** Whether a message of one of the kinds was sent after a touchpoint. */
export const wasSentAfter = (
  history: readonly Touchpoint[],
  touchpoint: Touchpoint,
  ...messages: readonly KindId[]
): boolean =>
  history.findLastIndex((one) => one.kind === 'sent' && messages.includes(one.message)) >
  history.indexOf(touchpoint)
