import { onClock } from '../../../calendar/zones.ts'
import type { PersonKey } from '../../../model/person-key.ts'
import type { Touchpoint, TouchpointKind, TouchpointOf } from '../../../model/touchpoint.ts'

/** What the user can say in the form; every answer is text until it is checked. */
export interface Answers {
  readonly at: string
  readonly meetingAt: string
  readonly minutes: string
  readonly link: string
  readonly words: string
  readonly takeaway: string
  readonly advice: string
  readonly reportIn: string
  readonly until: string
  readonly note: string
  readonly by: string
  readonly what: string
  readonly to: string
  readonly due: string
  readonly months: string
  readonly whose: TouchpointOf<'cancelled'>['whose']
  readonly why: TouchpointOf<'closed'>['why']
}

/** What can be added by hand; messages are added by writing, copying and sending them. */
export const kindsByHand = [
  'replied',
  'accepted',
  'scheduled',
  'moved',
  'cancelled',
  'met',
  'thanked',
  'advised',
  'acted',
  'reported',
  'engaged',
  'introduced',
  'promised',
  'kept',
  'rhythm',
  'declined',
  'mismatch',
  'snoozed',
  'closed',
  'reopened',
] as const satisfies readonly TouchpointKind[]

/** The form as it opens: it happened now, a meeting of 20 minutes, a report in three months. */
export function beginAnswers(now: string, zone: string): Answers {
  const local = onClock(now, zone)
  const hour = local.toPlainDateTime().round({ smallestUnit: 'minute', roundingMode: 'floor' })
  return {
    at: hour.toString({ smallestUnit: 'minute' }),
    meetingAt: hour.add({ days: 7 }).with({ minute: 0 }).toString({ smallestUnit: 'minute' }),
    until: local.toPlainDate().add({ days: 7 }).toString(),
    minutes: '20',
    reportIn: '3',
    link: '',
    words: '',
    takeaway: '',
    advice: '',
    note: '',
    by: '',
    what: '',
    to: '',
    due: '',
    months: '3',
    whose: 'them',
    why: 'natural-end',
  }
}

/** The form as it opens on an entry that is to be corrected. */
export function answersOf(touchpoint: Touchpoint, now: string, zone: string): Answers {
  const local = (moment: string) => beginAnswers(moment, zone).at
  const start = beginAnswers(now, zone)
  const { at, ...given }: Readonly<Record<string, unknown>> = touchpoint
  const named = Object.keys(start).filter((name) => given[name] !== undefined)
  return {
    ...start,
    ...Object.fromEntries(named.map((name) => [name, String(given[name])])),
    ...((touchpoint.kind === 'scheduled' || touchpoint.kind === 'moved') && {
      meetingAt: local(touchpoint.when),
    }),
    at: local(touchpoint.at),
  }
}

const asked: Partial<Record<TouchpointKind, readonly (keyof Answers)[]>> = {
  replied: ['words'],
  scheduled: ['meetingAt', 'minutes', 'link'],
  moved: ['meetingAt', 'minutes', 'link'],
  cancelled: ['whose'],
  met: ['takeaway'],
  advised: ['advice', 'reportIn'],
  acted: ['what'],
  engaged: ['note'],
  introduced: ['by', 'to'],
  promised: ['what', 'due'],
  rhythm: ['months'],
  snoozed: ['until'],
  closed: ['why'],
}

/** What is asked about a kind, the time first. */
export const answersFor = (kind: TouchpointKind): readonly (keyof Answers)[] => ['at', ...(asked[kind] ?? [])]

/** How the form was opened, which tells what the user changed. */
export interface Opened {
  readonly person: PersonKey
  /** When it was opened: one opening records one touchpoint. */
  readonly openedAt: string
  readonly answers: Answers
  /** The touchpoint that is corrected. */
  readonly original?: Touchpoint | undefined
}
