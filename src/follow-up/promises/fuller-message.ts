import { lastOf } from '../history.ts'
import type { PromiseKind } from './promise.ts'

/** The fuller message: opened by an invitation that was accepted, closed by a message or by their answer. */
export const fullerMessage: PromiseKind = {
  binding: 'planned',
  mayWait: true,
  open: ({ current, standing }) => {
    const accepted = lastOf(current, 'accepted')
    return standing === 'accepted' && accepted ? [{ by: accepted.id, since: accepted.at }] : []
  },
  step: ({ since }, { now }) => ({ kind: 'write-after-acceptance', dueFrom: since ?? now }),
}
