import { afterWorkingDays, type WorkingWeek } from '../calendar/working-days.ts'
import { afterDays } from '../calendar/zones.ts'
import { awaitingKinds } from '../model/draft.ts'
import type { Touchpoint } from '../model/touchpoint.ts'
import { hasAfter, isBefore, lastOf } from './history.ts'
import type { Step } from './next-step.ts'

/** Working days after which one gentle nudge is fair (product: A contact's life). */
const WORKING_DAYS_BEFORE_NUDGE = 7
/** Days after which an invitation that was not accepted can rest (product: Channels). */
const DAYS_FOR_ACCEPTANCE = 14

interface Waiting {
  readonly now: string
  readonly myZone: string
  readonly week: WorkingWeek
}

/**
 * What can be done while an answer is awaited. A note cannot be answered before the invitation is accepted, so
 * nothing is proposed until then; a message earns one nudge, and a nudge earns rest.
 */
export function whileWaiting(history: readonly Touchpoint[], { now, myZone, week }: Waiting): Step {
  const sent = history.findLast(isAwaited)
  if (!sent) return { kind: 'none', owed: false }
  if (sent.channel === 'note' && !history.some(({ kind }) => kind === 'accepted')) {
    const from = afterDays(sent.at, DAYS_FOR_ACCEPTANCE, myZone)
    return step(isBefore(now, from) ? 'await-acceptance' : 'other-way', from)
  }
  const nudge = sent.message === 'nudge' ? sent : lastOf(history, 'nudged')
  if (nudge && (nudge === sent || hasAfter(history, sent, 'nudged'))) {
    const from = afterWorkingDays(nudge.at, WORKING_DAYS_BEFORE_NUDGE, week)
    return step(isBefore(now, from) ? 'await-reply' : 'let-rest', from)
  }
  const from = afterWorkingDays(sent.at, WORKING_DAYS_BEFORE_NUDGE, week)
  return step(isBefore(now, from) ? 'await-reply' : 'nudge', from)
}

/** A message that can be answered. */
const isAwaited = (touchpoint: Touchpoint): touchpoint is Extract<Touchpoint, { kind: 'sent' }> =>
  touchpoint.kind === 'sent' && awaitingKinds.has(touchpoint.message)

const step = (kind: Step['kind'], dueFrom: string): Step => ({ kind, owed: false, dueFrom })
