import { afterDays, startOfDay } from '../../calendar/zones.ts'
import { everyOf } from '../history.ts'
import type { PromiseKind } from './promise.ts'

/** What was promised without a day is looked at again after so many days. Our judgement. */
const DAYS = 7

/** My word: an introduction or material that I promised, closed when it is done. Where that names none, the oldest is meant. */
export const word: PromiseKind = {
  binding: 'owed',
  mayWait: true,
  open: ({ all }) => {
    const open = new Map<string, ReturnType<typeof everyOf<'promised'>>[number]>()
    for (const one of everyOf(all, 'promised', 'kept'))
      if (one.kind === 'promised' && one.sort === undefined) open.set(one.id, one)
      else if (one.kind === 'kept') open.delete(one.about ?? [...open.keys()][0] ?? '')
    return [...open.values()].map(({ id, at, what, due }) => ({
      by: id,
      since: at,
      words: what,
      ...(due && { day: due }),
    }))
  },
  step: ({ since, day }, { now, myZone }) => {
    const from = day === undefined ? afterDays(since ?? now, DAYS, myZone) : startOfDay(day, myZone)
    return { kind: 'keep-word', dueFrom: from, ...(day && { dueBy: afterDays(from, 1, myZone) }) }
  },
}
