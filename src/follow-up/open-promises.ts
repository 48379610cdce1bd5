import type { NextStep } from '../model/next-step.ts'
import { type OpenPromise, type PromiseId, promiseIds } from '../model/promise.ts'
import type { Touchpoint, TouchpointOf } from '../model/touchpoint.ts'
import { everyOf, lastOf } from './history.ts'
import { promises } from './promises/index.ts'
import type { Opened } from './promises/promise.ts'
import { type Story, storyOf } from './story.ts'

/** Whether a step can be put off: a meeting, thanks and an agenda cannot. */
export const mayWait = ({ promise }: Pick<NextStep, 'promise'>): boolean =>
  promise !== null && promises[promise].mayWait

/** Whether some of what is open can come to be owed, or is a meeting: nothing else counts in the badge or is told once a day. */
export const canPress = (open: readonly OpenPromise[]): boolean =>
  open.some(({ promise }) => promise === 'meeting' || promises[promise].binding === 'owed')

/** Whether a date of what is open is counted in working days, so that it matters where they work. */
export const isCountedByWeek = (open: readonly OpenPromise[]): boolean =>
  open.some(({ promise }) => promise === 'answer')

/** Everything that is open with one person, from what happened, given as it was recorded. No date is judged here. */
export function openPromises(
  touchpoints: readonly Touchpoint[],
  context: { readonly hasDraft: boolean; readonly now: string },
): readonly OpenPromise[] {
  return openIn(storyOf(touchpoints, context))
}

/** The same, of a story that is read already. */
export function openIn(story: Story): readonly OpenPromise[] {
  return promiseIds.flatMap((promise) =>
    promises[promise]
      .open(story)
      .filter((opened) => !isReleased(story, promise, opened))
      .map((opened) => ({ promise, ...opened, ...putOff(story, promise, opened) })),
  )
}

/** Whether the user has let this one go, and nothing else. */
const isReleased = ({ all }: Story, promise: PromiseId, { by }: Opened) =>
  everyOf(all, 'released').some((one) => one.step === promise && one.about === by)

/** Until when it was put off: what may not wait never is, and nothing is by words about something else. */
function putOff({ all }: Story, promise: PromiseId, { by }: Opened): { readonly until?: string } {
  if (!promises[promise].mayWait) return {}
  const place = all.findIndex(({ id }) => id === by)
  const concerning = all
    .slice(place + 1)
    .filter((one) => one.kind === 'snoozed' && concerns(one, promise, by))
  const last = lastOf(concerning, 'snoozed')
  return last ? { until: last.until } : {}
}

const concerns = ({ step, about }: TouchpointOf<'snoozed'>, promise: PromiseId, by: string | undefined) =>
  step === undefined || (step === promise && about === by)
