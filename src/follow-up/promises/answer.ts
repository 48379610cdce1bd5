import { afterWorkingDays } from '../../calendar/working-days.ts'
import type { KindId } from '../../model/draft.ts'
import type { TouchpointKind, TouchpointOf } from '../../model/touchpoint.ts'
import { isBefore } from '../moments.ts'
import type { Story } from '../story.ts'
import type { PromiseKind } from './promise.ts'

/** Working days after which one gentle nudge is fair (product: A contact's life). */
export const DAYS_TO_NUDGE = 7

/** Every message that can be answered: a nudge too, and an introduction that somebody was asked for. */
const answerable: ReadonlySet<KindId> = new Set([
  'first-ask',
  'after-acceptance',
  'nudge',
  'lighter-offer',
  'reply-yes',
  'introduction',
])

/** What shows that somebody is there: after it, nothing stands unanswered. */
const answers: ReadonlySet<TouchpointKind> = new Set([
  'accepted',
  'replied',
  'introduced',
  'scheduled',
  'moved',
  'cancelled',
  'met',
  'declined',
  'reopened',
])

type Message = TouchpointOf<'sent' | 'nudged'>

/**
 * An answer: opened by the last message that can be answered, closed by any answer. Seven working days later one nudge is
 * fair; after a second message, or an offer that followed a no, it rests: a third is never proposed.
 */
export const answer: PromiseKind = {
  binding: 'waiting',
  mayWait: true,
  open: (story) => {
    const { answered, unanswered } = messagesIn(story)
    const last = unanswered.at(-1)
    if (story.standing === 'closed' || !last) return []
    return [
      {
        by: last.id,
        since: last.at,
        ...(last.channel && { channel: last.channel }),
        message: last.kind === 'nudged' ? 'nudge' : last.message,
        ...((unanswered.length > 1 || answered?.kind === 'declined' || isNudge(last)) && { isLast: true }),
      },
    ]
  },
  step: ({ since, message, isLast }, { now, week }) => {
    const from = afterWorkingDays(since ?? now, DAYS_TO_NUDGE, week)
    const isEarly = isBefore(now, from)
    return {
      kind: isEarly ? 'await-reply' : isLast ? 'let-rest' : 'nudge',
      dueFrom: from,
      why: {
        workingDays: DAYS_TO_NUDGE,
        week,
        ...(message === 'introduction' && { ofIntroducer: true }),
      },
    }
  },
}

const isNudge = (message: Message) => message.kind === 'nudged' || message.message === 'nudge'

/** The last answer and the messages since; a note cannot be answered before the invitation is accepted. */
function messagesIn({ current }: Story) {
  const isConnected = current.some(({ kind }) => kind === 'accepted')
  const answered = current.findLastIndex(({ kind }) => answers.has(kind))
  const unanswered = current
    .slice(answered + 1)
    .filter(
      (one): one is Message =>
        one.kind === 'nudged' ||
        (one.kind === 'sent' && answerable.has(one.message) && (isConnected || one.channel !== 'note')),
    )
  return { answered: current[answered], unanswered }
}
