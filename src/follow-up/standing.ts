import { awaitingKinds, closingKinds } from '../model/draft.ts'
import type { Standing, Touchpoint, TouchpointKind } from '../model/touchpoint.ts'
import { current } from './history.ts'

/** What each touchpoint makes of a standing; null leaves it as it is. */
const standingAfter: Readonly<Record<TouchpointKind, Standing | null>> = {
  saved: null,
  engaged: null,
  introduced: null,
  snoozed: null,
  undone: null,
  reopened: null,
  nudged: null,
  copied: 'copied',
  sent: 'sent',
  accepted: 'accepted',
  replied: 'replied',
  scheduled: 'scheduled',
  met: 'met',
  thanked: 'thanked',
  advised: 'in-touch',
  acted: 'in-touch',
  reported: 'in-touch',
  declined: 'closed',
  mismatch: 'closed',
  closed: 'closed',
}

/** The standings that a copied or sent message does not take back: they know each other already. */
const acquainted: ReadonlySet<Standing> = new Set([
  'accepted',
  'replied',
  'scheduled',
  'met',
  'thanked',
  'in-touch',
])

/** A message to somebody who has answered before changes nothing about where the relationship stands. */
function stepOn(before: Standing, { kind, ...rest }: Touchpoint): Standing {
  const message = 'message' in rest ? rest.message : undefined
  if (message && kind === 'sent' && closingKinds.has(message)) return 'closed'
  if (kind === 'sent' && message === 'thank-you' && before === 'met') return 'thanked'
  // an answer to a post, an agenda or a report waits for nothing, so it takes nothing back
  if (message && !awaitingKinds.has(message)) return before
  if (kind === 'copied') return acquainted.has(before) ? before : 'copied'
  if (kind === 'sent') return acquainted.has(before) && before !== 'accepted' ? before : 'sent'
  if (kind === 'advised' && before === 'met') return 'met'
  return standingAfter[kind] ?? before
}

/**
 * Where a relationship stands: its touchpoints, given as they were recorded, replayed in the order in which they
 * happened. Undoing one is leaving it out. Advice that was noted before the thank-you does not hide that thanks are owed.
 */
export function standing(
  touchpoints: readonly Touchpoint[],
  context: { readonly hasDraft: boolean; readonly now: string },
): Standing {
  const start: Standing = context.hasDraft ? 'drafted' : 'saved'
  return current(touchpoints, context.now).reduce<Standing>(stepOn, start)
}
