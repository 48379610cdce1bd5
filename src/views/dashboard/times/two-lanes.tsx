import { type Span, spanOf, twoDays } from '../../../calendar/two-days.ts'
import type { WorkingHours } from '../../../calendar/working-hours.ts'
import { afterMinutes } from '../../../calendar/zones.ts'
import { fill } from '../../../languages/fill.ts'
import { headingDay, hourText } from '../../parts/when.ts'
import { useSurroundings } from '../surroundings.tsx'

interface TwoLanesProps {
  readonly at: string
  readonly minutes: number
  readonly mine: WorkingHours
  readonly theirs: WorkingHours
}

/** My day and theirs on one line of time: where both work is darker, and a bar is what is proposed. */
export function TwoLanes({ at, minutes, mine, theirs }: TwoLanesProps) {
  const { texts } = useSurroundings()
  const day = twoDays(at, mine, theirs)
  const slot = spanOf(at, minutes, mine.zone)
  return (
    <div
      class="day"
      role="img"
      aria-label={useLaneText(at, mine, theirs, day.both)}
      style={{ '--first': day.first, '--last': day.last }}
    >
      <span />
      <Hours hours={day.hours.map(({ at, mine }) => ({ at, text: mine }))} />
      <span class="who">{texts.calls.here}</span>
      <Lane works={day.mine} both={day.both} slot={slot} />
      <span class="who">{texts.calls.there}</span>
      <Lane works={day.theirs} both={day.both} slot={slot} />
      <span />
      <Hours hours={day.hours.map(({ at, theirs }) => ({ at, text: theirs }))} />
    </div>
  )
}

function Hours({ hours }: { readonly hours: readonly { readonly at: number; readonly text: string }[] }) {
  return (
    <div class="hours">
      {hours.map(({ at, text }) => (
        <span key={at} style={{ '--at': at }}>
          {text}
        </span>
      ))}
    </div>
  )
}

interface LaneProps {
  readonly works: readonly Span[]
  readonly both: readonly Span[]
  readonly slot: Span
}

function Lane({ works, both, slot }: LaneProps) {
  const bars = [
    ...works.map((span) => ({ kind: '', span })),
    ...both.map((span) => ({ kind: 'both', span })),
    { kind: 'slot', span: slot },
  ]
  return (
    <div class="lane">
      {bars.map(({ kind, span: { from, to } }) => (
        <i key={`${kind} ${from}`} class={kind} style={{ '--from': from, '--to': to }} />
      ))}
    </div>
  )
}

/** What the picture shows, in words. */
function useLaneText(at: string, mine: WorkingHours, theirs: WorkingHours, both: readonly Span[]): string {
  const { texts, shows } = useSurroundings()
  const spans = useBoth(at, mine, theirs, both)
  const shared = { day: headingDay(at, mine.zone, shows.code), time: hourText(at, mine.zone, shows.code) }
  return spans
    ? fill(texts.calls.times.picture, { ...shared, ...spans })
    : fill(texts.calls.times.pictureNone, shared)
}

/** When both work, on both clocks: “15:00–17:00”; undefined where they never do. */
export function useBoth(at: string, mine: WorkingHours, theirs: WorkingHours, both: readonly Span[]) {
  const { shows } = useSurroundings()
  const [span] = both
  if (!span) return undefined
  const start = spanOf(at, 0, mine.zone).from
  const hours = (zone: string) =>
    [span.from, span.to]
      .map((hour) => hourText(afterMinutes(at, Math.round((hour - start) * 60)), zone, shows.code))
      .join('–')
  return { here: hours(mine.zone), there: hours(theirs.zone) }
}
