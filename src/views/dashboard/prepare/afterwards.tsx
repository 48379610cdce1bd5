import { holidayIn } from '../../../calendar/propose-times.ts'
import { myHours } from '../../../calendar/working-hours.ts'
import { afterHours, onClock } from '../../../calendar/zones.ts'
import { fill } from '../../../languages/fill.ts'
import { momentText } from '../../parts/when.ts'
import type { AtMeeting } from '../call/with-meeting.tsx'
import { useSurroundings } from '../surroundings.tsx'

/** Until when thanks are due, and that another day is better where that one is a day of rest. */
export function Afterwards({ meeting: { ends } }: AtMeeting) {
  const { texts, shows, settings, zone, now } = useSurroundings()
  const labels = texts.calls.prepare
  const by = afterHours(ends, 24)
  const mine = myHours(zone, settings)
  const isRest =
    mine && (!mine.days.includes(onClock(by, zone).dayOfWeek) || holidayIn(zone, by) !== undefined)
  return (
    <section class="unprinted">
      <h2>{labels.afterwards}</h2>
      <p class="soft">
        {fill(labels.thanksBy, { when: momentText(by, now, zone, shows.code) })} {isRest && labels.thanksRest}
      </p>
    </section>
  )
}
