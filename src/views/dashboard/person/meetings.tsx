import { isZone } from '../../../calendar/zones.ts'
import { fill } from '../../../languages/fill.ts'
import type { Contact } from '../../../model/contact.ts'
import type { Touchpoint } from '../../../model/touchpoint.ts'
import { type Meeting, meetingsWith } from '../../../pipeline.ts'
import { atStart, hourText, momentText } from '../../parts/when.ts'
import { useSurroundings } from '../surroundings.tsx'

interface MeetingsProps {
  readonly contact: Contact
  readonly touchpoints: readonly Touchpoint[]
}

/** Every meeting, the latest first: when here and there, what became of it, what was taken away. */
export function Meetings({ contact, touchpoints }: MeetingsProps) {
  const { texts, now } = useSurroundings()
  const meetings = meetingsWith(touchpoints, now)
  if (meetings.length === 0) return null
  const shown = meetings.slice(0, MOST)
  return (
    <section>
      <h2>{texts.people.meetings}</h2>
      <ul class="card rows">
        {shown.map((meeting) => (
          <OneMeeting key={meeting.set.id} meeting={meeting} contact={contact} />
        ))}
      </ul>
      {meetings.length > MOST && (
        <p class="faint">{fill(texts.people.meetingsMore, { count: meetings.length })}</p>
      )}
    </section>
  )
}

/** So many meetings are listed; the others stand in what happened. */
const MOST = 12

function OneMeeting({ meeting, contact }: { readonly meeting: Meeting; readonly contact: Contact }) {
  const { texts, shows, now, zone } = useSurroundings()
  const labels = texts.people
  const { set, closedBy } = meeting
  const there =
    contact.zone && isZone(contact.zone)
      ? fill(labels.hourThere, { time: hourText(set.when, contact.zone, shows.code) })
      : undefined
  const takeaway = closedBy?.kind === 'met' ? closedBy.takeaway : undefined
  return (
    <li>
      <div>
        <b>{atStart(momentText(set.when, now, zone, shows.code), shows.code)}</b>
        <p class="faint">
          {[fill(labels.minutesLong, { count: set.minutes }), there].filter(Boolean).join(' · ')}
        </p>
        {takeaway && <q dir="auto">{takeaway}</q>}
      </div>
      <span class="faint">{closedBy ? shows.names.touchpoint[closedBy.kind] : ''}</span>
    </li>
  )
}
