import { clockChange, hoursAhead } from '../../../calendar/clock-changes.ts'
import { twoDays } from '../../../calendar/two-days.ts'
import type { WorkingHours } from '../../../calendar/working-hours.ts'
import { fill } from '../../../languages/fill.ts'
import { headingDay, hourText } from '../../parts/when.ts'
import { useSurroundings } from '../surroundings.tsx'
import { type BothHours, findChangedTime, type TimeChange } from './proposals.ts'
import { TwoLanes, useBoth } from './two-lanes.tsx'

interface ProposedTimeProps {
  readonly at: string
  readonly times: readonly string[]
  /** The time before it, or now: a change of the clocks in between is said. */
  readonly before: string
  readonly minutes: number
  readonly hours: BothHours
  readonly onTime: (at: string) => void
}

const changes = ['earlier', 'later', 'another'] as const satisfies readonly TimeChange[]

/** One time that is proposed, on both clocks, with what can be changed about it. */
export function ProposedTime({ at, times, before, minutes, hours, onTime }: ProposedTimeProps) {
  const { texts, shows, zone } = useSurroundings()
  const labels = texts.calls.times
  const { mine, theirs, within } = hours
  const day = headingDay(at, zone, shows.code)
  const names = { earlier: labels.earlierThis, later: labels.laterThis, another: labels.anotherThis }
  return (
    <li class="whole">
      <div class="row between">
        <div>
          <b>{day}</b>
          {` · ${fill(labels.at, { here: hourText(at, zone, shows.code) })}`}
          {theirs && hoursAhead(at, mine.zone, theirs.zone) !== 0 && (
            <>
              {' · '}
              <b>{fill(labels.atThere, { there: hourText(at, theirs.zone, shows.code) })}</b>
              <BothAtWork at={at} mine={mine} theirs={theirs} />
            </>
          )}
        </div>
        <span class="row close">
          {changes.map((change) => {
            const next = findChangedTime(times, at, change, within, minutes)
            return (
              <button
                key={change}
                type="button"
                class={change === 'another' ? 'small quiet' : 'small'}
                aria-label={fill(names[change], { day })}
                disabled={next === undefined}
                onClick={() => next && onTime(next)}
              >
                {labels[change]}
              </button>
            )
          })}
        </span>
      </div>
      {theirs && (
        <>
          <ClockChanges from={before} to={at} mine={mine} theirs={theirs} />
          <TwoLanes at={at} minutes={minutes} mine={mine} theirs={theirs} />
        </>
      )}
    </li>
  )
}

interface Two {
  readonly mine: WorkingHours
  readonly theirs: WorkingHours
}

function BothAtWork({ at, mine, theirs }: Two & { readonly at: string }) {
  const { texts } = useSurroundings()
  const both = useBoth(at, mine, theirs, twoDays(at, mine, theirs).both)
  return both ? <p class="faint">{fill(texts.calls.times.both, both)}</p> : null
}

/** Says so where one of the two clocks is changed between two moments, and what that does to the hours between them. */
function ClockChanges({ from, to, mine, theirs }: Two & { readonly from: string; readonly to: string }) {
  const { texts, shows, zone } = useSurroundings()
  const labels = texts.calls.times
  const found = [
    { change: clockChange(from, to, mine.zone), text: labels.changesHere },
    { change: clockChange(from, to, theirs.zone), text: labels.changesThere },
  ].flatMap(({ change, text }) => (change ? [fill(text, { day: dayOf(change.day) })] : []))
  if (found.length === 0) return null
  const apart = (at: string) =>
    new Intl.NumberFormat(shows.code).format(Math.abs(hoursAhead(at, mine.zone, theirs.zone)))
  const [before, after] = [apart(from), apart(to)]
  return (
    <p class="finding clocks">
      <span>
        <b>{found.join(' ')}</b>
        {before !== after && ` ${fill(labels.apart, { before, after })}`}
      </span>
    </p>
  )
  function dayOf(day: string) {
    return headingDay(`${day}T12:00:00Z`, zone, shows.code)
  }
}
