import type { MeetingHistory } from '../../../call/meeting-history.ts'
import { saveInvitation } from '../../../desk/save-invitation.ts'
import { followLast } from '../../../follow-up/acts.ts'
import type { Contact } from '../../../model/contact.ts'
import type { Touchpoint } from '../../../model/touchpoint.ts'
import { clock } from '../../../platform/clock.ts'
import { record } from '../../../store/touchpoints.ts'
import { Failed, useOneAct } from '../../parts/use-acts.tsx'
import { useCallSays } from '../call/use-call-says.ts'
import { useSurroundings } from '../surroundings.tsx'

interface CallOffProps {
  readonly contact: Contact
  readonly touchpoints: readonly Touchpoint[]
  readonly meeting: MeetingHistory
}

/** Calls a meeting off, with the file that takes it out of both calendars. */
export function CallOff({ contact, touchpoints, meeting }: CallOffProps) {
  const { texts } = useSurroundings()
  const spoken = useCallSays(contact.person)
  const { act, failed } = useOneAct()
  const labels = texts.calls.times
  const { set, first, revision } = meeting
  const callOff = () =>
    act(
      async (refused) => {
        if (!spoken) return undefined
        const now = clock()
        const kept = await record({
          kind: 'cancelled',
          id: `cancelled:${set.id}`,
          person: contact.person,
          at: now,
          about: set.id,
          whose: 'me',
          ...followLast({ touchpoints, now }),
        }).orElse(refused)
        if (!kept) return undefined
        await saveInvitation(
          {
            meeting: first.id,
            revision: revision + 1,
            at: set.when,
            minutes: set.minutes,
            link: set.link,
            isCancelled: true,
            now,
          },
          { contact, spoken, file: labels.file },
        )
        return kept
      },
      { said: labels.calledOff },
    )
  return (
    <>
      <button type="button" class="quiet" onClick={() => void callOff()}>
        {labels.callOff}
      </button>
      <Failed failed={failed} />
    </>
  )
}
