import { fill } from '../../../languages/fill.ts'
import type { AtMeeting } from '../call/with-meeting.tsx'
import { sayDay } from '../promise/say-day.ts'
import { useSurroundings } from '../surroundings.tsx'

/** The first message that was sent. */
export function WhereItBegan({ touchpoints }: AtMeeting) {
  const { texts, shows, zone, now } = useSurroundings()
  const first = touchpoints.find((one) => one.kind === 'sent' && one.text !== undefined)
  if (first?.kind !== 'sent') return null
  return (
    <section>
      <h2>
        {fill(texts.calls.prepare.first, {
          when: sayDay(first.at, { now, zone, shows, labels: texts.today }),
        })}
      </h2>
      <div class="card letter printed-shortly" dir="auto">
        {first.text}
      </div>
    </section>
  )
}
