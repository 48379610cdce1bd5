import type { VNode } from 'preact'
import { type MeetingHistory, meetingHistories } from '../../../call/meeting-history.ts'
import type { Contact } from '../../../model/contact.ts'
import type { PersonKey } from '../../../model/person-key.ts'
import type { Touchpoint } from '../../../model/touchpoint.ts'
import { contactWithoutNotes } from '../../../store/people.ts'
import { touchpointsOf } from '../../../store/touchpoints.ts'
import { useLive } from '../../parts/use-live.ts'
import { whoOf, whoOfId } from '../../parts/who.ts'
import './call.css'
import { addressOf } from '../route.ts'
import { Nobody } from '../somebody.tsx'
import { useSurroundings } from '../surroundings.tsx'
import { Waiting } from '../waiting.tsx'

/** A meeting with somebody, and what happened before it. */
export interface AtMeeting {
  readonly contact: Contact
  readonly touchpoints: readonly Touchpoint[]
  readonly meeting: MeetingHistory
}

interface WithMeetingProps {
  readonly person: PersonKey
  /** As the address names it. */
  readonly meeting: string
  readonly children: (at: AtMeeting) => VNode
}

/** Finds the meeting that an address means, and says so where it is none. */
export function WithMeeting({ person, meeting: named, children }: WithMeetingProps) {
  const { texts } = useSurroundings()
  const contact = useLive(async () => (await contactWithoutNotes(person)) ?? null, [person])
  const touchpoints = useLive(() => touchpointsOf(person), [person])
  if (contact === undefined || !touchpoints) return <Waiting />
  if (contact === null) return <Nobody />
  const meeting = meetingHistories(touchpoints).find(
    ({ first, set }) => whoOfId(first.id) === named || whoOfId(set.id) === named,
  )
  if (meeting) return children({ contact, touchpoints, meeting })
  return (
    <main class="stack">
      <h1>{texts.calls.prepare.none}</h1>
      <p>
        <a href={addressOf({ page: 'times', who: whoOf(person) })}>{texts.calls.link.times}</a>
      </p>
    </main>
  )
}
