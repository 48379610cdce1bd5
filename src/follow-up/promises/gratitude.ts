import { afterMonths } from '../../calendar/zones.ts'
import { lastOf } from '../history.ts'
import { lastContact } from '../last-contact.ts'
import type { PromiseKind } from './promise.ts'

/** A word of gratitude is fair so many months after the last contact. Our judgement. */
const MONTHS = 6

/** A gratitude: open with everybody who was met and thanked and with whom no rhythm was chosen. */
export const gratitude: PromiseKind = {
  binding: 'planned',
  mayWait: true,
  open: ({ current, standing, meetings, guiding }) => {
    if (guiding.isNow) return []
    if (standing !== 'thanked' && standing !== 'in-touch') return []
    if ((lastOf(current, 'rhythm')?.months ?? 0) > 0 || meetings.some(({ closedBy }) => !closedBy)) return []
    const last = lastContact(current)
    return last ? [{ by: last.id, since: last.at, months: MONTHS }] : []
  },
  step: ({ since, months }, { now, myZone }) => ({
    kind: 'gratitude',
    dueFrom: afterMonths(since ?? now, months ?? MONTHS, myZone),
  }),
}
