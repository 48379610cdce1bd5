import { safeParse } from 'valibot'
import { plannedFor } from '../../../calendar/plausible.ts'
import { afterMinutes } from '../../../calendar/zones.ts'
import type { MeetingHistory } from '../../../call/meeting-history.ts'
import { followLast } from '../../../follow-up/acts.ts'
import type { Contact } from '../../../model/contact.ts'
import { Touchpoint, type TouchpointOf } from '../../../model/touchpoint.ts'

/** A meeting as the user gives it. */
export interface MeetingAnswers {
  readonly when: string
  readonly minutes: number
  readonly where: string
}

/** The touchpoint that sets a meeting, or gives another one this time; undefined where that cannot be. */
export function makeMeeting(
  { when, minutes, where }: MeetingAnswers,
  { person }: Contact,
  instead: MeetingHistory | undefined,
  { touchpoints, now }: { readonly touchpoints: readonly Touchpoint[]; readonly now: string },
): TouchpointOf<'scheduled' | 'moved'> | undefined {
  const checked = safeParse(Touchpoint, {
    kind: instead ? 'moved' : 'scheduled',
    id: `meeting-${now}`,
    person,
    at: now,
    when,
    minutes,
    ...(where.trim() !== '' && { link: where.trim() }),
    ...(instead && { about: instead.set.id }),
    ...followLast({ touchpoints, now }),
  })
  if (!checked.success) return undefined
  const { output } = checked
  if (output.kind !== 'scheduled' && output.kind !== 'moved') return undefined
  const isAhead = Date.parse(afterMinutes(when, minutes)) > Date.parse(now)
  return isAhead && plannedFor(when, now) === 'ok' ? output : undefined
}
