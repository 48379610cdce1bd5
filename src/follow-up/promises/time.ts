import type { Touchpoint, TouchpointKind } from '../../model/touchpoint.ts'
import { after, lastOf } from '../history.ts'
import { findIntroducersAnswers } from '../introducers.ts'
import type { Story } from '../story.ts'
import type { PromiseKind } from './promise.ts'

/** What arranges a meeting, or shows that none is wanted. */
const closing: ReadonlySet<TouchpointKind> = new Set(['scheduled', 'moved', 'met'])

/** What says no: an answer from before it is a yes no longer. */
const refusing: ReadonlySet<TouchpointKind> = new Set(['declined', 'mismatch'])

/** What their answers can open: since they said no last, and without those of whoever was asked for an introduction. */
function theirsIn({ all, current }: Story): readonly Touchpoint[] {
  const no = all.findLast((one) => refusing.has(one.kind))
  const introducers = findIntroducersAnswers(all)
  const since = no ? new Set(after(all, no)) : undefined
  return current.filter((one) => !introducers.has(one) && (!since || since.has(one)))
}

/** A time: opened by an answer or a meeting that was called off, closed by a meeting, or by times that were proposed. */
export const time: PromiseKind = {
  binding: 'planned',
  mayWait: true,
  open: (story) => {
    const { current, standing, guiding } = story
    if (standing === 'closed' || guiding.isNow) return []
    const theirs = theirsIn(story)
    const opener =
      standing === 'replied' ? lastOf(theirs, 'replied', 'cancelled') : lastOf(theirs, 'cancelled')
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
