import { afterMinutes } from '../../calendar/zones.ts'
import type { Guiding } from '../guiding.ts'
import type { Meeting } from '../meetings.ts'
import { isBefore } from '../moments.ts'
import type { PromiseKind } from './promise.ts'

/** Each meeting: opened when it is set, closed when it took place, was called off or got another time. From its end: did you meet? */
export const meeting: PromiseKind = {
  binding: 'planned',
  mayWait: false,
  open: ({ meetings, guiding }) =>
    meetings
      .filter(({ closedBy }) => !closedBy)
      .map(({ set }) => ({
        by: set.id,
        since: set.at,
        when: set.when,
        minutes: set.minutes,
        ...guideAt(guiding, set),
      })),
  step: ({ when, minutes }, { now }) => {
    if (when === undefined) return undefined
    const ends = afterMinutes(when, minutes ?? 0)
    return isBefore(now, ends)
      ? { kind: 'meet', dueFrom: when, ends }
      : { kind: 'confirm-met', dueFrom: ends, ends }
  },
}

const guideAt = (guiding: Guiding, set: Meeting['set']) =>
  guiding.isWithin(set) ? { isGuide: true as const } : {}
