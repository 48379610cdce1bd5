import { workingDaysIn } from '../calendar/week.ts'
import type { WorkingWeek } from '../calendar/working-days.ts'
import { myWorkingDays } from '../calendar/working-hours.ts'
import { afterHours, afterMinutes, isZone, startOfDay } from '../calendar/zones.ts'
import type { NextStep } from '../model/next-step.ts'
import type { PersonKey } from '../model/person-key.ts'
import type { Settings } from '../model/settings.ts'
import type { Standing, Touchpoint } from '../model/touchpoint.ts'
import { afterMeeting } from './after-meeting.ts'
import { current, hasAfter, isBefore, lastOf, wasSentAfter } from './history.ts'
import { confirming, openCopyIn } from './open-copy.ts'
import { standing } from './standing.ts'
import { whileWaiting } from './while-waiting.ts'

/** What the next step is judged by. */
export interface StepContext {
  readonly hasDraft: boolean
  readonly now: string
  readonly settings: Settings
  /** IANA name of their time zone, where it is known. */
  readonly zone?: string | undefined
  /** IANA name of mine. */
  readonly myZone: string
}

/** A next step without the person: what a rule gives. */
export type Step = Omit<NextStep, 'person'>

/** The next step about one person, with its dates; worked out from what happened, given as it was recorded, never stored. */
export function nextStep(
  person: PersonKey,
  touchpoints: readonly Touchpoint[],
  context: StepContext,
): NextStep {
  const history = current(touchpoints, context.now)
  return { person, ...postponed(stepOf(history, context), history, context) }
}

/** Their working days if their zone is known, else mine. */
export const weekOf = ({ zone, myZone, settings }: StepContext): WorkingWeek =>
  zone && isZone(zone)
    ? { zone, days: workingDaysIn(zone) }
    : { zone: myZone, days: myWorkingDays(myZone, settings) }

function stepOf(history: readonly Touchpoint[], context: StepContext): Step {
  const copied = openCopyIn(history)
  const stands = standing(history, context)
  if (stands !== 'closed' && copied) return { kind: 'confirm-sent', owed: false, dueFrom: copied.at }
  return stepByStanding[stands](history, context)
}

const none: Step = { kind: 'none', owed: false }
const writeFirst = (): Step => ({ kind: 'write-first', owed: false })

const stepByStanding: Readonly<
  Record<Standing, (history: readonly Touchpoint[], context: StepContext) => Step>
> = {
  saved: writeFirst,
  drafted: writeFirst,
  copied: writeFirst,
  sent: (history, context) =>
    whileWaiting(history, { now: context.now, myZone: context.myZone, week: weekOf(context) }),
  accepted: (history) => ({
    kind: 'write-after-acceptance',
    owed: false,
    ...since(lastOf(history, 'accepted')),
  }),
  replied: (history) => ({ kind: 'schedule', owed: false, ...since(lastOf(history, 'replied')) }),
  scheduled: aroundMeeting,
  met: afterMeeting,
  thanked: afterMeeting,
  'in-touch': afterMeeting,
  closed: () => none,
}

const since = (touchpoint: Touchpoint | undefined) => (touchpoint ? { dueFrom: touchpoint.at } : {})

/** The agenda is due 24 hours before a meeting; then the meeting comes; after its time: did you meet? */
function aroundMeeting(history: readonly Touchpoint[], { now }: StepContext): Step {
  const meeting = lastOf(history, 'scheduled')
  if (!meeting) return none
  const end = afterMinutes(meeting.when, meeting.minutes)
  if (!isBefore(now, end)) return { kind: 'confirm-met', owed: false, dueFrom: end }
  const agendaBy = afterHours(meeting.when, -24)
  const isReady = wasSentAfter(history, meeting, 'agenda')
  if (!isReady && isBefore(now, agendaBy)) return { kind: 'agenda', owed: false, dueBy: agendaBy }
  return { kind: 'meet', owed: false, dueFrom: meeting.when }
}

/** What was put off is not due before its day begins on my clock. Thanks cannot be put off: they are owed. */
function postponed(step: Step, history: readonly Touchpoint[], { myZone }: StepContext): Step {
  const snoozed = lastOf(history, 'snoozed')
  if (!snoozed || step.kind === 'none' || step.kind === 'thank') return step
  if (hasAfter(history, snoozed, ...confirming)) return step
  const until = startOfDay(snoozed.until, myZone)
  return step.dueFrom && isBefore(until, step.dueFrom) ? step : { ...step, dueFrom: until }
}
