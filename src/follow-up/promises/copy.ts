import { openCopiesIn } from '../open-copy.ts'
import type { PromiseKind } from './promise.ts'

/** A copy: opened by copying, closed by the answer to “did you send it?”, or by whatever shows that it was sent. */
export const copy: PromiseKind = {
  binding: 'waiting',
  mayWait: true,
  open: ({ current, standing }) =>
    openCopiesIn(current)
      .filter(({ message }) => standing !== 'closed' || message === 'thank-you' || message === 'report-back')
      .map(({ id, at, channel, message, draft }) => ({
        by: id,
        since: at,
        channel,
        message,
        ...(draft && { draft }),
      })),
  step: ({ since }, { now }) => ({ kind: 'confirm-sent', dueFrom: since ?? now }),
}
