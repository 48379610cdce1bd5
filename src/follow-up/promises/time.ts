import type { TouchpointKind } from '../../model/touchpoint.ts'
import { after, lastOf } from '../history.ts'
import type { PromiseKind } from './promise.ts'

/** What arranges a meeting, or shows that none is wanted. */
const closing: ReadonlySet<TouchpointKind> = new Set(['scheduled', 'moved', 'met'])

/** A time: opened by an answer or a meeting that was called off, closed by a meeting, or by times that were proposed. */
export const time: PromiseKind = {
  binding: 'planned',
  mayWait: true,
  open: ({ current, standing, guiding }) => {
    if (standing === 'closed' || guiding.isNow) return []
    const opener =
      standing === 'replied' ? lastOf(current, 'replied', 'cancelled') : lastOf(current, 'cancelled')
    if (!opener) return []
    const isArranged = after(current, opener).some(
      (one) =>
        closing.has(one.kind) ||
        (one.kind === 'sent' && (one.message === 'reply-yes' || one.message === 'lighter-offer')),
    )
    return isArranged ? [] : [{ by: opener.id, since: opener.at }]
  },
  step: ({ since }, { now }) => ({ kind: 'schedule', dueFrom: since ?? now }),
}
