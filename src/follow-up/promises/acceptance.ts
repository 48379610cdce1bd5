import { afterDays } from '../../calendar/zones.ts'
import { everyOf, hasAfter } from '../history.ts'
import { isBefore } from '../moments.ts'
import type { PromiseKind } from './promise.ts'

/** Days after which an invitation that was not accepted can rest (product: Channels). */
const DAYS = 14

/** Acceptance: opened by a note with an invitation, closed when it is accepted or answered. Nothing can be sent until then. */
export const acceptance: PromiseKind = {
  binding: 'waiting',
  mayWait: true,
  open: ({ current, standing }) => {
    const note = everyOf(current, 'sent').findLast(({ channel }) => channel === 'note')
    if (standing === 'closed' || !note || current.some(({ kind }) => kind === 'accepted')) return []
    if (hasAfter(current, note, 'replied', 'scheduled', 'moved', 'met')) return []
    return [{ by: note.id, since: note.at, channel: note.channel, message: note.message }]
  },
  step: ({ since }, { now, myZone }) => {
    const from = afterDays(since ?? now, DAYS, myZone)
    return { kind: isBefore(now, from) ? 'await-acceptance' : 'other-way', dueFrom: from }
  },
}
