import { afterHours, onClock, startOfDay } from '../../calendar/zones.ts'
import { everyOf } from '../history.ts'
import type { Meeting } from '../meetings.ts'
import { isBefore, later } from '../moments.ts'
import type { PromiseKind } from './promise.ts'

/** The agenda goes out so many hours before a meeting (product: Keeping it alive). */
const HOURS = 24

/** Agenda: opened by a meeting, closed by an agenda that was sent for it, or by the meeting's beginning. */
export const agenda: PromiseKind = {
  binding: 'owed',
  mayWait: false,
  open: ({ all, meetings: every, guiding }) => {
    const meetings = every.filter(({ set }) => !guiding.isWithin(set))
    const place = new Map(all.map((one, at) => [one, at]))
    const at = (meeting: Meeting) => place.get(meeting.set) ?? 0
    const prepared = new Set<Meeting>()
    // Each agenda is for the nearest meeting that was set by then and has none.
    for (const sent of everyOf(all, 'sent').filter(({ message }) => message === 'agenda')) {
      const ahead = meetings
        .filter((one) => at(one) < (place.get(sent) ?? 0) && isBefore(sent.at, one.set.when))
        .filter((one) => !prepared.has(one) && !isClosedBefore(one, place.get(sent) ?? 0, place))
      const nearest = ahead.toSorted((one, other) => compare(one.set.when, other.set.when))[0]
      if (nearest) prepared.add(nearest)
    }
    return meetings
      .filter((meeting) => !meeting.closedBy && !prepared.has(meeting))
      .map(({ set }) => ({ by: set.id, since: set.at, when: set.when }))
  },
  step: ({ when, since }, { now, myZone }) => {
    if (!when || !isBefore(now, when)) return undefined
    const early = afterHours(when, -HOURS)
    // What is set for within a day has until it begins.
    const dueBy = since && isBefore(early, since) ? when : early
    const day = startOfDay(onClock(dueBy, myZone).toPlainDate().toString(), myZone)
    return { kind: 'agenda', dueFrom: since ? later(day, since) : day, dueBy }
  },
}

const isClosedBefore = ({ closedBy }: Meeting, place: number, places: ReadonlyMap<object, number>) =>
  closedBy !== undefined && (places.get(closedBy) ?? 0) < place

const compare = (one: string, other: string) =>
  Temporal.Instant.compare(Temporal.Instant.from(one), Temporal.Instant.from(other))
