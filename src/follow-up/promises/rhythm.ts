import { afterMonths } from '../../calendar/zones.ts'
import { lastOf } from '../history.ts'
import { lastContact } from '../last-contact.ts'
import type { PromiseKind } from './promise.ts'

/** The rhythm that both chose: counted from the last contact, open until it is ended or the relationship is. */
export const rhythm: PromiseKind = {
  binding: 'planned',
  mayWait: true,
  open: ({ current, standing, meetings, guiding }) => {
    const chosen = lastOf(current, 'rhythm')
    const isAhead = meetings.some(({ closedBy }) => !closedBy)
    if (guiding.isNow || standing === 'closed' || isAhead || !chosen || chosen.months === 0) return []
    return [{ by: chosen.id, since: lastContact(current)?.at ?? chosen.at, months: chosen.months }]
  },
  step: ({ since, months }, { now, myZone }) => ({
    kind: 'keep-rhythm',
    dueFrom: afterMonths(since ?? now, months ?? 1, myZone),
  }),
}
