import { afterMinutes } from '../calendar/zones.ts'
import type { Touchpoint, TouchpointOf } from '../model/touchpoint.ts'
import { isBefore } from './moments.ts'

/** A meeting that was set, with what closed it: that it took place, was called off or was given another time. */
export interface Meeting {
  readonly set: TouchpointOf<'scheduled' | 'moved'>
  readonly ends: string
  readonly closedBy?: TouchpointOf<'met' | 'cancelled' | 'moved'>
}

/** People begin early: who says “met” so many minutes before the time means this meeting. Our judgement. */
const MINUTES_EARLY = 30

/** Every meeting, in the order in which they were set, each matched to what closed it. Takes touchpoints in sequence. */
export function meetingsOf(sequence: readonly Touchpoint[]): readonly Meeting[] {
  const meetings: Meeting[] = []
  for (const touchpoint of sequence) {
    if (touchpoint.kind === 'met' || touchpoint.kind === 'cancelled' || touchpoint.kind === 'moved') {
      const closed = meetingFor(touchpoint, meetings)
      if (closed) meetings[meetings.indexOf(closed)] = { ...closed, closedBy: touchpoint }
    }
    if (touchpoint.kind === 'scheduled' || touchpoint.kind === 'moved')
      meetings.push({ set: touchpoint, ends: afterMinutes(touchpoint.when, touchpoint.minutes) })
  }
  return meetings
}

/** The meeting that a touchpoint is about: the one that it names, else the one that its moment fits. */
function meetingFor(
  touchpoint: TouchpointOf<'met' | 'cancelled' | 'moved'>,
  meetings: readonly Meeting[],
): Meeting | undefined {
  const open = meetings.filter(({ closedBy }) => !closedBy)
  if (touchpoint.about !== undefined) return open.find(({ set }) => set.id === touchpoint.about)
  const begun = open.filter(({ set }) => !isBefore(afterMinutes(touchpoint.at, MINUTES_EARLY), set.when))
  if (touchpoint.kind === 'met') return latest(begun)
  return earliest(open.filter((one) => !begun.includes(one))) ?? latest(begun)
}

const byBegin = (one: Meeting, other: Meeting) =>
  Temporal.Instant.compare(Temporal.Instant.from(one.set.when), Temporal.Instant.from(other.set.when))
const earliest = (meetings: readonly Meeting[]) => meetings.toSorted(byBegin)[0]
const latest = (meetings: readonly Meeting[]) => meetings.toSorted(byBegin).at(-1)
