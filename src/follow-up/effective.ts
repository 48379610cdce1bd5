import type { Touchpoint, TouchpointOf } from '../model/touchpoint.ts'
import { namedBy, namedFirst } from './named.ts'

type Undone = TouchpointOf<'undone'>

/** The touchpoints that were taken back, with what took each back. Taking back what took something back restores it. */
export function takenBack(touchpoints: readonly Touchpoint[]): ReadonlyMap<Touchpoint, Undone> {
  const named = namedBy(touchpoints)
  const back = new Map<Touchpoint, Undone>()
  for (const touchpoint of namedFirst(touchpoints).toReversed()) {
    const target = named.get(touchpoint)
    if (touchpoint.kind === 'undone' && target && !back.has(touchpoint)) back.set(target, touchpoint)
  }
  return back
}

/**
 * The touchpoints that stand: without those that were taken back, and without what took them back. Whoever names one
 * that was taken back names the one in its place, else what that one named.
 */
export function effective(touchpoints: readonly Touchpoint[]): readonly Touchpoint[] {
  if (!touchpoints.some(({ kind }) => kind === 'undone')) return touchpoints
  const back = takenBack(touchpoints)
  const named = namedBy(touchpoints)
  const byId = new Map(touchpoints.map((touchpoint) => [touchpoint.id, touchpoint]))
  const standingFor = (touchpoint: Touchpoint | undefined): Touchpoint | undefined => {
    const seen = new Set<Touchpoint>()
    let one = touchpoint
    while (one && back.has(one) && !seen.has(one)) {
      seen.add(one)
      one = byId.get(back.get(one)?.instead ?? '') ?? named.get(one)
    }
    return one && !back.has(one) ? one : undefined
  }
  return touchpoints.filter(isNoUndo).flatMap((one) => {
    if (back.has(one)) return []
    const before = named.get(one)
    const about = 'about' in one && one.about !== undefined ? byId.get(one.about) : undefined
    const of = before && back.has(before) ? { of: standingFor(before)?.id } : {}
    // What was about something that is gone names it still: it must not be taken for something else.
    const corrected = about && back.has(about) ? { about: standingFor(about)?.id ?? about.id } : {}
    return [{ ...one, ...of, ...corrected }]
  })
}

const isNoUndo = (touchpoint: Touchpoint): touchpoint is Exclude<Touchpoint, Undone> =>
  touchpoint.kind !== 'undone'
