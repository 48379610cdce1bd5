import { safeParse } from 'valibot'
import { plannedFor } from '../../../calendar/plausible.ts'
import { afterMinutes } from '../../../calendar/zones.ts'
import { said } from '../../../call/call-words.ts'
import { type Invitation, invitationFile } from '../../../call/invitation.ts'
import type { MeetingHistory } from '../../../call/meeting-history.ts'
import { following } from '../../../follow-up/acts.ts'
import type { Contact } from '../../../model/contact.ts'
import { Touchpoint } from '../../../model/touchpoint.ts'
import { saveFile } from '../../../platform/save-file.ts'
import { me } from '../../../store/me.ts'
import type { Spoken } from '../call/use-call-words.ts'

/** A meeting as the user gives it. */
export interface MeetingAnswers {
  readonly when: string
  readonly minutes: number
  readonly where: string
}

/** The touchpoint that sets a meeting, or gives another one this time; undefined where that cannot be. */
export function meetingFrom(
  { when, minutes, where }: MeetingAnswers,
  { person }: Contact,
  instead: MeetingHistory | undefined,
  { touchpoints, now }: { readonly touchpoints: readonly Touchpoint[]; readonly now: string },
): Extract<Touchpoint, { kind: 'scheduled' | 'moved' }> | undefined {
  const checked = safeParse(Touchpoint, {
    kind: instead ? 'moved' : 'scheduled',
    id: `meeting-${now}`,
    person,
    at: now,
    when,
    minutes,
    ...(where.trim() !== '' && { link: where.trim() }),
    ...(instead && { about: instead.set.id }),
    ...following({ touchpoints, now }),
  })
  if (!checked.success) return undefined
  const { output } = checked
  if (output.kind !== 'scheduled' && output.kind !== 'moved') return undefined
  const isAhead = Date.parse(afterMinutes(when, minutes)) > Date.parse(now)
  return isAhead && plannedFor(when, now) === 'ok' ? output : undefined
}

/** Saves the file of a meeting on this computer, in the language of messages to them. */
export async function saveInvitation(
  invitation: Omit<Invitation, 'summary' | 'where'> & { readonly link?: string | undefined },
  { contact, spoken, file }: { readonly contact: Contact; readonly spoken: Spoken; readonly file: string },
): Promise<void> {
  const { link = '', ...rest } = invitation
  const mine = (await me())?.name ?? ''
  const names = new Intl.ListFormat(spoken.language).format([mine, contact.name].filter((one) => one !== ''))
  const summary = said(spoken.words.summary, { names })
  const text = await invitationFile({ ...rest, where: link, summary })
  saveFile(`${file}-${rest.at.slice(0, 10)}.ics`, text, 'text/calendar;charset=utf-8')
}
