import { useState } from 'preact/hooks'
import { noteGuiding } from '../../../follow-up/guide-acts.ts'
import type { Guiding } from '../../../follow-up/guiding.ts'
import type { Contact } from '../../../model/contact.ts'
import { OWN } from '../../../model/longest.ts'
import { clock } from '../../../platform/clock.ts'
import { guidedOf, keepGuided } from '../../../store/giving.ts'
import { record, recordedOf } from '../../../store/touchpoints.ts'
import { TextField } from '../../parts/text-field.tsx'
import { Failed, useOneAct } from '../../parts/use-acts.tsx'
import { useStored } from '../../parts/use-stored.ts'
import { useSurroundings } from '../surroundings.tsx'
import { NextSession } from './next-session.tsx'

interface AgreementProps {
  readonly contact: Contact
  readonly guiding: Guiding
}

/** What they want in their words, how we agreed to work, and until when. */
export function Agreement({ contact, guiding }: AgreementProps) {
  const { texts } = useSurroundings()
  const words = texts.guiding.session
  const { person } = contact
  const agreement = useStored(
    async () => (await guidedOf(person)) ?? { person, goals: '', agreed: '' },
    keepGuided,
  )
  const { act, failed } = useOneAct()
  const [until, setUntil] = useState<string>()
  const begin = (day: string) =>
    act(async (refused) => {
      const acting = { touchpoints: await recordedOf(person), now: clock() }
      return record(noteGuiding(person, day, acting)).orElse(refused)
    })
  if (!guiding.isNow)
    return (
      <section class="notice row between">
        <p>{words.notGuided}</p>
        <button type="button" onClick={() => begin('')}>
          {words.beginGuiding}
        </button>
        <Failed failed={failed} />
      </section>
    )
  const { value, type } = agreement
  const day = until ?? guiding.until ?? ''
  return (
    <section class="card stack" aria-label={words.agreed}>
      {value && (
        <div class="pair">
          <TextField
            label={words.goals}
            lines={2}
            value={value.goals}
            limit={OWN.answer}
            onValue={(goals) => type({ ...value, goals })}
          />
          <TextField
            label={words.agreed}
            lines={2}
            value={value.agreed}
            limit={OWN.answer}
            onValue={(agreed) => type({ ...value, agreed })}
          />
        </div>
      )}
      <div class="row end">
        <TextField type="date" label={words.until} value={day} onValue={setUntil} />
        <button type="button" disabled={day === '' || day === guiding.until} onClick={() => begin(day)}>
          {words.set}
        </button>
      </div>
      <NextSession contact={contact} />
      <Failed failed={agreement.failed ?? failed} />
    </section>
  )
}
