import { momentAt, onClock } from '../../../calendar/zones.ts'
import type { PersonKey } from '../../../model/person-key.ts'
import type { Touchpoint, TouchpointKind } from '../../../model/touchpoint.ts'

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
  readonly why: Extract<Touchpoint, { kind: 'closed' }>['why']
}

/** What can be added by hand; messages are added by writing, copying and sending them. */
export const kindsByHand = [
  'replied',
  'accepted',
  'scheduled',
  'met',
  'thanked',
  'advised',
  'acted',
  'reported',
  'engaged',
  'introduced',
  'declined',
  'mismatch',
  'snoozed',
  'closed',
  'reopened',
] as const satisfies readonly TouchpointKind[]

/** The form as it opens: it happened now, a meeting of 20 minutes, a report in three months. */
export function startingAnswers(now: string, zone: string): Answers {
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
    why: 'natural-end',
  }
}

const asked: Partial<Record<TouchpointKind, readonly (keyof Answers)[]>> = {
  replied: ['words'],
  scheduled: ['meetingAt', 'minutes', 'link'],
  met: ['takeaway'],
  advised: ['advice', 'reportIn'],
  acted: ['what'],
  engaged: ['note'],
  introduced: ['by'],
  snoozed: ['until'],
  closed: ['why'],
}

/** What is asked about a kind, the time first. */
export const answersFor = (kind: TouchpointKind): readonly (keyof Answers)[] => ['at', ...(asked[kind] ?? [])]

interface About {
  readonly person: PersonKey
  readonly now: string
  readonly zone: string
}

/** The touchpoint that the answers describe, still to be checked by its schema. */
export function touchpointFrom(
  kind: TouchpointKind,
  answers: Answers,
  { person, now, zone }: About,
): unknown {
  const moment = (local: string) => {
    try {
      return momentAt(local, zone)
    } catch {
      return local
    }
  }
  const said = (text: string) => (text.trim() === '' ? undefined : text.trim())
  const given: Readonly<Record<string, unknown>> = {
    words: said(answers.words),
    takeaway: said(answers.takeaway),
    advice: said(answers.advice),
    what: said(answers.what),
    note: said(answers.note),
    by: said(answers.by),
    link: said(answers.link),
    when: moment(answers.meetingAt),
    minutes: Number(answers.minutes),
    reportIn: answers.reportIn === '' ? undefined : Number(answers.reportIn),
    until: answers.until,
    why: answers.why,
  }
  const names: readonly string[] = answersFor(kind).map((name) => (name === 'meetingAt' ? 'when' : name))
  const chosen = Object.entries(given).filter(([name, value]) => names.includes(name) && value !== undefined)
  return {
    id: `touchpoint-${now}-${kind}`,
    person,
    at: happenedAt(moment(answers.at), now),
    kind,
    ...Object.fromEntries(chosen),
  }
}

/** The form knows minutes; what is said to have happened in this one happened now, after what was recorded before. */
const happenedAt = (moment: string, now: string) => (moment.slice(0, 16) === now.slice(0, 16) ? now : moment)
