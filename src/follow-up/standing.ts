import { afterMinutes } from '../calendar/zones.ts'
import { awaitingKinds, closingKinds } from '../model/draft.ts'
import type { OpenPromise } from '../model/promise.ts'
import { type Standing, standings } from '../model/standing.ts'
import type { Touchpoint, TouchpointKind } from '../model/touchpoint.ts'
import { isBefore, sinceReopening, whole } from './history.ts'
import { findIntroducersAnswers } from './introducers.ts'
import { type Meeting, meetingsOf } from './meetings.ts'

/** What each touchpoint makes of a standing; null leaves it as it is. */
const standingAfter: Readonly<Record<TouchpointKind, Standing | null>> = {
  saved: null,
  engaged: null,
  introduced: null,
  snoozed: null,
  released: null,
  promised: null,
  kept: null,
  rhythm: null,
  undone: null,
  reopened: null,
  requested: null,
  guiding: null,
  'agenda-came': null,
  agreed: null,
  nudged: null,
  copied: 'copied',
  sent: 'sent',
  accepted: 'accepted',
  replied: 'replied',
  scheduled: 'scheduled',
  moved: 'scheduled',
  cancelled: 'replied',
  met: 'met',
  thanked: 'thanked',
  advised: 'in-touch',
  acted: 'in-touch',
  reported: 'in-touch',
  declined: 'closed',
  mismatch: 'closed',
  closed: 'closed',
}

/** What only ever lets a standing climb: an answer, or a message to somebody who has answered before. */
const climbing: ReadonlySet<TouchpointKind> = new Set([
  'copied',
  'accepted',
  'replied',
  'scheduled',
  'moved',
  'cancelled',
])

const rank = (standing: Standing) => standings.indexOf(standing)
const higher = (one: Standing, other: Standing) => (rank(one) < rank(other) ? other : one)

interface Stood {
  readonly standing: Standing
  /** It was closed because no answer came. */
  readonly isSilent: boolean
}

function stepOn({ standing: before, isSilent }: Stood, touchpoint: Touchpoint): Stood {
  const { kind } = touchpoint
  const standing = after(before, isSilent, touchpoint)
  if (standing !== 'closed') return { standing, isSilent: false }
  return {
    standing,
    isSilent: kind === 'closed' ? touchpoint.why === 'no-reply' : before === 'closed' && isSilent,
  }
}

function after(before: Standing, isSilent: boolean, touchpoint: Touchpoint): Standing {
  const { kind } = touchpoint
  const message = 'message' in touchpoint ? touchpoint.message : undefined
  if (message && kind === 'sent' && closingKinds.has(message)) return 'closed'
  if (kind === 'sent' && message === 'thank-you' && before === 'met') return 'thanked'
  // an answer to a post, an agenda or a report waits for nothing, so it takes nothing back
  if (message && !awaitingKinds.has(message)) return before
  if (kind === 'sent') return rank(before) > rank('accepted') && before !== 'closed' ? before : 'sent'
  if (kind === 'advised' && before === 'met') return 'met'
  const next = standingAfter[kind]
  if (next === null) return before
  if (before === 'closed') return reopens(kind, isSilent) ? next : before
  return climbing.has(kind) ? higher(before, next) : next
}

/** What begins something new, also after a close. */
const beginning: ReadonlySet<TouchpointKind> = new Set(['copied', 'scheduled', 'moved', 'met'])

/** A kind word after a close opens nothing again; an answer where silence had closed it does. */
const reopens = (kind: TouchpointKind, isSilent: boolean) =>
  beginning.has(kind) || (isSilent && (kind === 'replied' || kind === 'accepted'))

/**
 * Where a relationship stands: its touchpoints, given as they were recorded, replayed in the order in which they
 * happened. It climbs with answers and never steps down by one; a meeting ahead is always seen. Undoing a touchpoint is
 * leaving it out.
 */
export function standing(
  touchpoints: readonly Touchpoint[],
  { hasDraft, now }: { readonly hasDraft: boolean; readonly now: string },
): Standing {
  const sequence = whole(touchpoints, now)
  const meetings = meetingsOf(sequence)
  const reached = standingIn(sinceReopening(sequence), meetings, hasDraft)
  const ahead = meetings.flatMap(({ ends, closedBy }) => (closedBy ? [] : [ends]))
  return standingAt(reached, ahead, now)
}

/** From what was reached, and the ends of the meetings that are open: one ahead is always seen. */
const standingAt = (reached: Standing, ends: readonly string[], now: string): Standing =>
  reached !== 'closed' && ends.some((one) => isBefore(now, one)) ? 'scheduled' : reached

/** The same from what is known of somebody without their touchpoints: what was reached, and what is open. */
export const standingOf = (
  { standing: reached, open }: { readonly standing: Standing; readonly open: readonly OpenPromise[] },
  now: string,
): Standing => standingAt(reached, open.flatMap(endOf), now)

const endOf = ({ promise, when, minutes }: OpenPromise): readonly string[] =>
  promise === 'meeting' && when !== undefined ? [afterMinutes(when, minutes ?? 0)] : []

/** What was reached, whatever the time is: of a history that is in sequence already, with its meetings. */
export function standingIn(
  history: readonly Touchpoint[],
  meetings: readonly Meeting[],
  hasDraft: boolean,
): Standing {
  const calledOff = new Set<Touchpoint>(
    meetings.flatMap(({ set, closedBy }) => (closedBy?.kind === 'cancelled' ? [set] : [])),
  )
  const start: Stood = { standing: hasDraft ? 'drafted' : 'saved', isSilent: false }
  const introducers = findIntroducersAnswers(history)
  return history.filter((one) => !calledOff.has(one) && !introducers.has(one)).reduce(stepOn, start).standing
}
