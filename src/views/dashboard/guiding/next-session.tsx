import { useState } from 'preact/hooks'
import { momentAt } from '../../../calendar/zones.ts'
import { followLast } from '../../../follow-up/acts.ts'
import type { Contact } from '../../../model/contact.ts'
import { clock } from '../../../platform/clock.ts'
import { giving } from '../../../store/giving.ts'
import { record, recordedOf } from '../../../store/touchpoints.ts'
import { TextField } from '../../parts/text-field.tsx'
import { Failed, useOneAct } from '../../parts/use-acts.tsx'
import { useLive } from '../../parts/use-live.ts'
import { useSurroundings } from '../surroundings.tsx'

/** Minutes of a session where no commitment says. */
const MINUTES = 30

/** When the next session is, as their invitation says. */
export function NextSession({ contact: { person } }: { readonly contact: Contact }) {
  const { texts, zone } = useSurroundings()
  const labels = texts.guiding.session
  const minutes = useLive(giving)?.commitment?.minutes ?? MINUTES
  const [at, setAt] = useState('')
  const { act, failed } = useOneAct()
  const note = () =>
    act(async (refused) => {
      const now = clock()
      const touchpoint = {
        kind: 'scheduled',
        id: `scheduled:${at}:${now}`,
        person,
        at: now,
        when: momentAt(at, zone),
        minutes,
        ...followLast({ touchpoints: await recordedOf(person), now }),
      } as const
      const kept = await record(touchpoint).orElse(refused)
      if (kept) setAt('')
      return kept
    })
  return (
    <div class="row dated">
      <TextField
        type="datetime-local"
        label={labels.nextSession}
        hint={labels.nextSessionHint}
        value={at}
        onValue={setAt}
      />
      <button type="button" disabled={at === ''} onClick={note}>
        {labels.set}
      </button>
      <Failed failed={failed} />
    </div>
  )
}
