import { afterDays, startOfDay } from '../../calendar/zones.ts'
import { everyOf } from '../history.ts'
import type { PromiseKind } from './promise.ts'

/** A good close is thought of so many days before the date that was agreed. Our judgement. */
const DAYS = 14

/** The date until which I guide somebody: open as long as I do. */
export const endDate: PromiseKind = {
  binding: 'planned',
  mayWait: true,
  open: ({ all, guiding }) => {
    const { isNow, until } = guiding
    const said = everyOf(all, 'guiding').at(-1)
    return isNow && until !== undefined && said
      ? [{ by: said.id, since: said.at, day: until, isGuide: true }]
      : []
  },
  step: ({ day }, { myZone }) => {
    if (day === undefined) return undefined
    return { kind: 'end-guiding', dueFrom: afterDays(startOfDay(day, myZone), -DAYS, myZone) }
  },
}
