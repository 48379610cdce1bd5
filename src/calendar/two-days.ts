import { isWithin, type WorkingHours } from './working-hours.ts'
import { afterMinutes, momentAt, onClock } from './zones.ts'

/** A part of a day, in hours of real time since its midnight on my clock. */
export interface Span {
  readonly from: number
  readonly to: number
}

/** One of my days with somebody else's beside it, on one line of time. */
export interface TwoDays {
  readonly mine: readonly Span[]
  readonly theirs: readonly Span[]
  readonly both: readonly Span[]
  /** The first and last hour that are worth showing. */
  readonly first: number
  readonly last: number
  /** What both clocks show at every second hour between. */
  readonly hours: readonly { readonly at: number; readonly mine: string; readonly theirs: string }[]
}

/** The finest that is looked at, in minutes: no zone's clock differs by less. */
const GRAIN = 15
/** Hours that are shown around the working hours. Our judgement. */
const MARGIN = 1

/** The day of a moment on my clock, beside the other's. A change of clocks on the day itself only moves what the clocks show. */
export function twoDays(at: string, mine: WorkingHours, theirs: WorkingHours): TwoDays {
  const start = startOf(at, mine.zone)
  const grains = Math.round(onClock(start, mine.zone).hoursInDay * (60 / GRAIN))
  const moments = Array.from({ length: grains }, (_, grain) => afterMinutes(start, grain * GRAIN))
  const works = (hours: WorkingHours) => moments.map((moment) => isWithin(hours, moment, GRAIN))
  const [here, there] = [works(mine), works(theirs)]
  const [mySpans, theirSpans] = [spansOf(here), spansOf(there)]
  const all = [...mySpans, ...theirSpans, hourOf(at, start)]
  const first = Math.max(0, Math.floor(Math.min(...all.map(({ from }) => from))) - MARGIN)
  const last = Math.min(grains / (60 / GRAIN), Math.ceil(Math.max(...all.map(({ to }) => to))) + MARGIN)
  return {
    mine: mySpans,
    theirs: theirSpans,
    both: spansOf(here.map((works, grain) => works && there[grain] === true)),
    first,
    last,
    hours: everySecond(first, last).map((hour) => {
      const moment = afterMinutes(start, hour * 60)
      return { at: hour, mine: tellHour(moment, mine.zone), theirs: tellHour(moment, theirs.zone) }
    }),
  }
}

/** Where a talk lies on the line of its day. */
export const spanOf = (at: string, minutes: number, zone: string): Span => {
  const { from } = hourOf(at, startOf(at, zone))
  return { from, to: from + minutes / 60 }
}

const startOf = (at: string, zone: string) => momentAt(`${onClock(at, zone).toPlainDate()}T00:00`, zone)

const hourOf = (at: string, start: string): Span => {
  const from = (Date.parse(at) - Date.parse(start)) / 3_600_000
  return { from, to: from + 1 }
}

function spansOf(works: readonly boolean[]): readonly Span[] {
  const hour = (grain: number) => (grain * GRAIN) / 60
  return works.flatMap((one, from) => {
    if (!one || works[from - 1]) return []
    const end = works.indexOf(false, from)
    return [{ from: hour(from), to: hour(end < 0 ? works.length : end) }]
  })
}

const everySecond = (first: number, last: number): readonly number[] =>
  Array.from({ length: Math.ceil(last / 2) }, (_, two) => two * 2).filter(
    (hour) => hour > first && hour < last,
  )

/** “08”, and “13:30” where that clock is between two hours. */
const tellHour = (moment: string, zone: string): string => {
  const time = onClock(moment, zone).toPlainTime().toString({ smallestUnit: 'minute' })
  return time.endsWith(':00') ? time.slice(0, 2) : time
}
