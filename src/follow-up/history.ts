import { closingKinds, type KindId } from '../model/draft.ts'
import type { Touchpoint, TouchpointKind } from '../model/touchpoint.ts'
import { dated, inSequence } from './sequence.ts'

/** Whether a moment is before another. */
export const isBefore = (a: string, b: string): boolean =>
  Temporal.Instant.compare(Temporal.Instant.from(a), Temporal.Instant.from(b)) < 0

/**
 * The part of the history that counts now: from the last reopening on where one followed a closing.
 * What was opened again starts from what stood before it was closed, so closing touchpoints are left out.
 * Takes touchpoints in the order of recording.
 */
export function current(touchpoints: readonly Touchpoint[], now: string): readonly Touchpoint[] {
  const ordered = dated(inSequence(touchpoints, now), now)
  const reopened = ordered.findLastIndex(({ kind }) => kind === 'reopened')
  return ordered.filter((one, at) => at > reopened || !isEnd(one))
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
): Extract<Touchpoint, { kind: K }> | undefined {
  const isWanted = (touchpoint: Touchpoint): touchpoint is Extract<Touchpoint, { kind: K }> =>
    (kinds as readonly TouchpointKind[]).includes(touchpoint.kind)
  return touchpoints.findLast(isWanted)
}

/** Whether one of the kinds comes after a touchpoint. */
export const hasAfter = (
  touchpoints: readonly Touchpoint[],
  touchpoint: Touchpoint,
  ...kinds: readonly TouchpointKind[]
): boolean => touchpoints.slice(touchpoints.indexOf(touchpoint) + 1).some(({ kind }) => kinds.includes(kind))

/** Whether a message of a kind was sent after a touchpoint. */
export const wasSentAfter = (
  history: readonly Touchpoint[],
  touchpoint: Touchpoint,
  message: KindId,
): boolean =>
  history
    .slice(history.indexOf(touchpoint) + 1)
    .some((later) => later.kind === 'sent' && later.message === message)
