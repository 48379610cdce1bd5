import { afterMonths } from '../../calendar/zones.ts'
import { lastOf } from '../history.ts'
import { lastContact } from '../last-contact.ts'
import type { PromiseKind } from './promise.ts'
import { openToGuided, stepToGuided } from './to-guided.ts'

/** Checking in: where I promised it, and where the rhythm that both chose has gone by without a session ahead. */
export const checkIn: PromiseKind = {
  binding: 'planned',
  mayWait: true,
  open: (story) => {
    const { current, meetings, guiding } = story
    const chosen = lastOf(current, 'rhythm')
    const isAhead = meetings.some(({ closedBy }) => !closedBy)
    const isDue = guiding.isNow && chosen && chosen.months > 0 && !isAhead
    const last = lastContact(current)?.at
    return [
      ...openToGuided(story, 'check-in', undefined, ['check-in']),
      ...(isDue
        ? [{ by: chosen.id, since: last ?? chosen.at, months: chosen.months, isGuide: true as const }]
        : []),
    ]
  },
  step: (promise, by) =>
    promise.months === undefined
      ? { ...stepToGuided('check-in', promise, by), binding: 'owed' }
      : { kind: 'check-in', dueFrom: afterMonths(promise.since ?? by.now, promise.months, by.myZone) },
}
