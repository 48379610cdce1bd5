import { afterHours } from '../../calendar/zones.ts'
import { after, everyOf } from '../history.ts'
import { isBefore } from '../moments.ts'
import type { PromiseKind } from './promise.ts'

/** The agenda of a session is theirs, and is expected so many hours before (product: Paying it forward). */
const HOURS = 24

/** Their agenda: opened by a session, closed when it came, when I reminded them of it, or when the session begins. */
export const theirAgenda: PromiseKind = {
  binding: 'waiting',
  mayWait: false,
  open: ({ all, meetings, guiding }) => {
    const came = everyOf(all, 'agenda-came')
    return meetings
      .filter(({ set, closedBy }) => !closedBy && guiding.isWithin(set))
      .filter(({ set }) => !came.some((one) => one.about === set.id))
      .map(({ set }) => {
        const isReminded = after(all, set).some(
          (one) => one.kind === 'sent' && one.message === 'agenda-reminder',
        )
        return {
          by: set.id,
          since: set.at,
          when: set.when,
          isGuide: true as const,
          ...(isReminded && { isLast: true as const }),
        }
      })
  },
  step: ({ when, isLast }, { now }) => {
    if (when === undefined || !isBefore(now, when)) return undefined
    const expected = afterHours(when, -HOURS)
    if (isBefore(now, expected) || isLast) return { kind: 'await-agenda', dueFrom: isLast ? when : expected }
    return { kind: 'agenda-missing', binding: 'planned', dueFrom: expected, dueBy: when }
  },
}
