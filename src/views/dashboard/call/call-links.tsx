import { meetingHistories } from '../../../call/meeting-history.ts'
import type { Contact } from '../../../model/contact.ts'
import type { Touchpoint } from '../../../model/touchpoint.ts'
import { dayText } from '../../parts/when.ts'
import { whoOf, whoOfId } from '../../parts/who.ts'
import { addressOf } from '../route.ts'
import { useSurroundings } from '../surroundings.tsx'

interface CallLinksProps {
  readonly contact: Contact
  readonly touchpoints: readonly Touchpoint[]
}

/** The ways to times that can be proposed, and to the sheet of each meeting that is set. */
export function CallLinks({ contact, touchpoints }: CallLinksProps) {
  const { texts, shows, zone, now } = useSurroundings()
  const labels = texts.calls.link
  const who = whoOf(contact.person)
  const open = meetingHistories(touchpoints).filter(({ closedBy }) => !closedBy)
  return (
    <p class="row">
      {open.map(({ set, first }) => (
        <a key={set.id} class="button" href={addressOf({ page: 'prepare', who, meeting: whoOfId(first.id) })}>
          {`${labels.prepare}: ${dayText(set.when, now, zone, shows.code)}`}
        </a>
      ))}
      <a class="button quiet" href={addressOf({ page: 'times', who })}>
        {labels.times}
      </a>
    </p>
  )
}
