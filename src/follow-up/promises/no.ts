import { hasAfter, lastOf, wasSentAfter } from '../history.ts'
import type { PromiseKind } from './promise.ts'

/** After a no: thanks for it, or ten minutes instead. Opened by a no, closed by either, or when it is opened again. */
export const no: PromiseKind = {
  binding: 'planned',
  mayWait: true,
  open: ({ all }) => {
    const declined = lastOf(all, 'declined')
    if (!declined) return []
    if (hasAfter(all, declined, 'thanked', 'closed', 'mismatch', 'reopened', 'scheduled', 'met')) return []
    if (wasSentAfter(all, declined, 'reply-no', 'lighter-offer', 'graceful-close', 'thank-you')) return []
    return [{ by: declined.id, since: declined.at }]
  },
  step: ({ since }, { now }) => ({ kind: 'answer-no', dueFrom: since ?? now }),
}
