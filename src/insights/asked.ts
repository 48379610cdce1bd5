import { happenedAt } from '../calendar/plausible.ts'
import { afterWorkingDays, type WorkingWeek } from '../calendar/working-days.ts'
import { afterHours, onClock } from '../calendar/zones.ts'
import { current, isBefore, isEnd } from '../follow-up/history.ts'
import { DAYS_TO_NUDGE } from '../follow-up/promises/answer.ts'
import { HOURS_TO_THANK } from '../follow-up/promises/thanks.ts'
import { inSequence } from '../follow-up/sequence.ts'
import type { ChannelId, Draft } from '../model/draft.ts'
import type { HookKind } from '../model/hook.ts'
import { kindsThat } from '../model/message-kinds.ts'
import type { Touchpoint, TouchpointKind, TouchpointOf } from '../model/touchpoint.ts'
import { begunWith } from './begun-with.ts'

/** How far it came with somebody who was asked; `thanked`: within 24 hours of the first talk. */
export const outcomes = ['thanked', 'met', 'answered', 'silent', 'open'] as const
export type Outcome = (typeof outcomes)[number]

/** Somebody who was asked, with what their first message was and what came of it. What was not recorded is absent. */
export interface Asked {
  /** The month in which the first message went out (`2026-11`), on the user's clock; absent where it cannot have been when it says. */
  readonly month?: string
  readonly channel: ChannelId
  /** Characters of the first message. */
  readonly length?: number
  readonly hook?: HookKind
  /** The id of the persona for which the person was kept. */
  readonly persona: string
  readonly outcome: Outcome
  /** Within how many days the first answer came. */
  readonly days?: number
  /** That it came before a nudge would have been fair. */
  readonly isBeforeNudge?: boolean
  /** Whether thanks for the first talk are due and not overdue. */
  readonly isThanksDue: boolean
}

/** Somebody with what happened, given as it was recorded. `texts`: the messages as they are kept, for what each began with. */
export interface AskedFrom {
  readonly persona: string
  readonly touchpoints: readonly Touchpoint[]
  readonly texts: readonly Draft[]
  /** Where and when they work, else I do. */
  readonly week: WorkingWeek
}

/** From where one looks: the moment, and the user's zone by its IANA name. */
export interface Seen {
  readonly now: string
  readonly zone: string
}

type Sent = TouchpointOf<'sent'>

/** Every message that asks the person themselves for something. */
const asking: ReadonlySet<string> = new Set(kindsThat('requests').filter((kind) => kind !== 'introduction'))
/** What shows that they answered: an accepted invitation is none yet, and a no is one. */
const answering: ReadonlySet<TouchpointKind> = new Set([
  'replied',
  'scheduled',
  'moved',
  'met',
  'advised',
  'declined',
])
/** What an answer can still follow. */
const awaiting: ReadonlySet<TouchpointKind> = new Set(['sent', 'nudged', 'accepted', 'reopened'])

/** So many days after the last message nobody waits any more. Our judgement: a nudge, and once more as long. */
const DAYS_OPEN = 30

/** Somebody as they count: by the first message that asked them, with what came at any time after it; undefined where none did. */
export function askedOf(
  { persona, touchpoints, texts, week }: AskedFrom,
  { now, zone }: Seen,
): Asked | undefined {
  const story = inSequence(touchpoints, now)
  const place = story.findIndex((one) => one.kind === 'sent' && asking.has(one.message))
  const ask = story[place]
  if (ask?.kind !== 'sent') return undefined
  const since = story.slice(place + 1)
  const answer = since.find(({ kind }) => answering.has(kind))
  const met = since.find(({ kind }) => kind === 'met')
  const hook = begunWith(ask, texts)
  return {
    ...(happenedAt(ask.at, now) === 'ok' && { month: monthOf(ask.at, zone) }),
    channel: ask.channel,
    ...(ask.text && { length: ask.text.length }),
    ...(hook && { hook }),
    persona,
    outcome: outcomeOf({ touchpoints, since, answer, met }, now),
    ...(answer && waitFor(ask, answer, week, now)),
    isThanksDue: met !== undefined && !thanksFor(met, since) && isBefore(now, thanksBy(met)),
  }
}

const monthOf = (at: string, zone: string) => onClock(at, zone).toPlainDate().toPlainYearMonth().toString()

interface Came {
  readonly touchpoints: readonly Touchpoint[]
  readonly since: readonly Touchpoint[]
  readonly answer: Touchpoint | undefined
  readonly met: Touchpoint | undefined
}

function outcomeOf({ touchpoints, since, answer, met }: Came, now: string): Outcome {
  if (met) {
    const thanks = thanksFor(met, since)
    const isDated = happenedAt(met.at, now) === 'ok'
    return thanks && isDated && !isBefore(thanksBy(met), thanks.at) ? 'thanked' : 'met'
  }
  if (answer) return 'answered'
  return canStillCome(touchpoints, now) ? 'open' : 'silent'
}

/** Whether an answer can still come: nothing ended it, and the last message is not long ago. */
function canStillCome(touchpoints: readonly Touchpoint[], now: string): boolean {
  const counted = current(touchpoints, now)
  const last = counted.findLastIndex(({ kind }) => awaiting.has(kind))
  const at = counted[last]?.at
  return (
    at !== undefined && counted.findLastIndex(isEnd) < last && isBefore(now, afterHours(at, DAYS_OPEN * 24))
  )
}

const thanksFor = (met: Touchpoint, since: readonly Touchpoint[]): Touchpoint | undefined =>
  since
    .slice(since.indexOf(met) + 1)
    .find((one) => one.kind === 'thanked' || (one.kind === 'sent' && one.message === 'thank-you'))

const thanksBy = ({ at }: Touchpoint) => afterHours(at, HOURS_TO_THANK)

/** How long an answer took; nothing where one of the two cannot have been when it says. */
function waitFor(
  ask: Sent,
  answer: Touchpoint,
  week: WorkingWeek,
  now: string,
): Pick<Asked, 'days' | 'isBeforeNudge'> {
  if ([ask, answer].some(({ at }) => happenedAt(at, now) !== 'ok')) return {}
  const hours = Temporal.Instant.from(ask.at).until(answer.at).total('hours')
  return {
    days: Math.max(1, Math.ceil(hours / 24)),
    isBeforeNudge: isBefore(answer.at, afterWorkingDays(ask.at, DAYS_TO_NUDGE, week)),
  }
}
