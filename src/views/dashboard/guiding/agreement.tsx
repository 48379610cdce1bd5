import { useState } from 'preact/hooks'
import { noteGuiding } from '../../../follow-up/guide-acts.ts'
import type { Guiding } from '../../../follow-up/guiding.ts'
import type { Contact } from '../../../model/contact.ts'
import { OWN } from '../../../model/longest.ts'
import type { PersonKey } from '../../../model/person-key.ts'
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
  const labels = texts.guiding.session
  const { person } = contact
  const agreement = useStored(
    async () => (await guidedOf(person)) ?? { person, goals: '', agreed: '' },
    keepGuided,
  )
  const { begin, failed } = useBeginning(person)
  if (!guiding.isNow) return <NotGuided onBegin={() => begin('')} failed={failed} />
  const { value, type } = agreement
  return (
    <section class="card stack" aria-label={labels.agreed}>
      {value && (
        <div class="pair">
          <TextField
            label={labels.goals}
            lines={2}
            value={value.goals}
            limit={OWN.answer}
            onValue={(goals) => type({ ...value, goals })}
          />
          <TextField
            label={labels.agreed}
            lines={2}
            value={value.agreed}
            limit={OWN.answer}
            onValue={(agreed) => type({ ...value, agreed })}
          />
        </div>
      )}
      <Until guiding={guiding} onSet={begin} />
      <NextSession contact={contact} />
      <Failed failed={agreement.failed ?? failed} />
    </section>
  )
}

/** Begins to guide somebody until a day, or sets another day. */
function useBeginning(person: PersonKey) {
  const { act, failed } = useOneAct()
  const begin = (day: string) =>
    act(async (refused) => {
      const acting = { touchpoints: await recordedOf(person), now: clock() }
      return record(noteGuiding(person, day, acting)).orElse(refused)
    })
  return { begin, failed }
}

interface NotGuidedProps {
  readonly onBegin: () => void
  readonly failed: ReturnType<typeof useOneAct>['failed']
}

function NotGuided({ onBegin, failed }: NotGuidedProps) {
  const labels = useSurroundings().texts.guiding.session
  return (
    <section class="notice row between">
      <p>{labels.notGuided}</p>
      <button type="button" onClick={onBegin}>
        {labels.beginGuiding}
      </button>
      <Failed failed={failed} />
    </section>
  )
}

interface UntilProps {
  readonly guiding: Guiding
  readonly onSet: (day: string) => void
}

function Until({ guiding, onSet }: UntilProps) {
  const labels = useSurroundings().texts.guiding.session
  const [typed, setTyped] = useState<string>()
  const day = typed ?? guiding.until ?? ''
  return (
    <div class="row dated">
      <TextField type="date" label={labels.until} value={day} onValue={setTyped} />
      <button type="button" disabled={day === '' || day === guiding.until} onClick={() => onSet(day)}>
        {labels.set}
      </button>
    </div>
  )
}
