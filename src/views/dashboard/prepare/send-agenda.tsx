import { afterHours } from '../../../calendar/zones.ts'
import { fill } from '../../../languages/fill.ts'
import { momentText } from '../../parts/when.ts'
import { whoOf } from '../../parts/who.ts'
import type { AtMeeting } from '../call/with-meeting.tsx'
import { addressOf } from '../route.ts'
import { useSurroundings } from '../surroundings.tsx'

/** The agenda is owed 24 hours before, until it was sent. */
export function SendAgenda({ contact, touchpoints, meeting: { set } }: AtMeeting) {
  const { texts, shows, zone, now } = useSurroundings()
  const labels = texts.calls.prepare
  const isSent = touchpoints.some(
    (one) => one.kind === 'sent' && one.message === 'agenda' && one.at >= set.at && one.at < set.when,
  )
  if (isSent || now >= set.when) return null
  return (
    <section class="notice row between unprinted">
      <div class="grow">
        <h2 class="plain">
          {fill(labels.agendaBy, { when: momentText(afterHours(set.when, -24), now, zone, shows.code) })}
        </h2>
        <p class="soft">{labels.agendaWhy}</p>
      </div>
      <a class="button" href={addressOf({ page: 'write', who: whoOf(contact.person), kind: 'agenda' })}>
        {labels.openAgenda}
      </a>
    </section>
  )
}
