import { hasAfter, lastOf, wasSentAfter } from '../history.ts'
import type { PromiseKind } from './promise.ts'
import { thanks } from './thanks.ts'

/** Thanks for the clarity: opened by a mismatch, once the thanks for the talk are written; closed by the message that says it. */
export const clarity: PromiseKind = {
  binding: 'planned',
  mayWait: true,
  open: (story) => {
    const { all } = story
    const mismatch = lastOf(all, 'mismatch')
    if (!mismatch || thanks.open(story).length > 0) return []
    if (hasAfter(all, mismatch, 'closed', 'reopened', 'thanked')) return []
    if (wasSentAfter(all, mismatch, 'not-a-match', 'graceful-close', 'thank-you')) return []
    return [{ by: mismatch.id, since: mismatch.at }]
  },
  step: ({ since }, { now }) => ({ kind: 'thank-for-clarity', dueFrom: since ?? now }),
}
