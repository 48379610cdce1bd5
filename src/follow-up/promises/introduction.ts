import { after, hasAfter, isEnd, lastOf } from '../history.ts'
import { findIntroducersAnswers } from '../introducers.ts'
import type { PromiseKind } from './promise.ts'

/**
 * An introduction that somebody answered about: opened by the introducer's answer, closed when the two are introduced, or by
 * whatever is written to the person. Until then thanks are all that is to be said, and to the introducer.
 */
export const introduction: PromiseKind = {
  binding: 'planned',
  mayWait: true,
  open: ({ current }) => {
    const answered = lastOf([...findIntroducersAnswers(current)], 'replied')
    if (!answered || hasAfter(current, answered, 'introduced', 'reopened', 'scheduled', 'met')) return []
    const isOver = after(current, answered).some((one) => one.kind === 'sent' || isEnd(one))
    return isOver ? [] : [{ by: answered.id, since: answered.at }]
  },
  step: ({ since }, { now }) => ({ kind: 'thank-introducer', dueFrom: since ?? now }),
}
