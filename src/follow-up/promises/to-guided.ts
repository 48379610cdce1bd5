import { afterDays, startOfDay } from '../../calendar/zones.ts'
import type { KindId } from '../../model/draft.ts'
import type { NextStepKind } from '../../model/next-step.ts'
import type { GuidePromise, OpenPromise } from '../../model/promise.ts'
import type { TouchpointOf } from '../../model/touchpoint.ts'
import { everyOf, wasSentAfter } from '../history.ts'
import type { Story } from '../story.ts'
import type { DatedBy, Opened, PromiseKind, Step } from './promise.ts'

/** What was promised without a day is looked at again after so many days. Our judgement. */
const DAYS = 7

type Promised = TouchpointOf<'promised'>

/** What I promised to somebody whom I guide, of one sort: each closed when it is done. */
export const openToGuided = (
  { all }: Story,
  sort: GuidePromise,
  more: (promised: Promised) => Partial<Opened> = () => ({}),
  closing: readonly KindId[] = [],
): readonly Opened[] => {
  const kept = new Set(everyOf(all, 'kept').map(({ about }) => about))
  return everyOf(all, 'promised')
    .filter((one) => one.sort === sort && !kept.has(one.id))
    .filter((one) => !closing.some((kind) => wasSentAfter(all, one, kind)))
    .map((one) => ({
      by: one.id,
      since: one.at,
      words: one.what,
      isGuide: true as const,
      ...(one.due && { day: one.due }),
      ...(one.to !== undefined && { to: one.to }),
      ...more(one),
    }))
}

/** Due by the end of its day; without one, a week later. */
export function stepToGuided(
  kind: NextStepKind,
  { since, day, to }: OpenPromise,
  { now, myZone }: DatedBy,
): Step {
  const from = day === undefined ? afterDays(since ?? now, DAYS, myZone) : startOfDay(day, myZone)
  return {
    kind,
    dueFrom: from,
    ...(day !== undefined && { dueBy: afterDays(from, 1, myZone) }),
    ...(to !== undefined && { why: { to } }),
  }
}

/** A promise to somebody whom I guide that nothing but my word opens; `closing`: the messages that keep it. */
export const promiseToGuided = (
  sort: GuidePromise,
  kind: NextStepKind,
  closing: readonly KindId[] = [],
): PromiseKind => ({
  binding: 'owed',
  mayWait: true,
  open: (story) => openToGuided(story, sort, undefined, closing),
  step: (promise, by) => stepToGuided(kind, promise, by),
})
