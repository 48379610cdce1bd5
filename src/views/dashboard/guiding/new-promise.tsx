import { useState } from 'preact/hooks'
import { notePromisedToGuided } from '../../../follow-up/guide-acts.ts'
import type { Contact } from '../../../model/contact.ts'
import { OWN } from '../../../model/longest.ts'
import { type GuidePromise, guidePromises } from '../../../model/promise.ts'
import { clock } from '../../../platform/clock.ts'
import { record } from '../../../store/touchpoints.ts'
import { ChoiceField } from '../../parts/choice-field.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { Failed, useOneAct } from '../../parts/use-acts.tsx'
import { useSurroundings } from '../surroundings.tsx'

type Sort = Exclude<GuidePromise, 'advocacy'>
const sorts = guidePromises.filter((one): one is Sort => one !== 'advocacy')

interface Said {
  readonly sort: Sort
  readonly what: string
  readonly due: string
}

/** Something that I promise to somebody whom I guide; it stands in Today until it is done. */
export function NewPromise({ contact }: { readonly contact: Contact }) {
  const { texts } = useSurroundings()
  const labels = texts.guiding.session
  const { act, failed } = useOneAct()
  const [said, setSaid] = useState<Said>({ sort: 'session-notes', what: '', due: '' })
  const keep = () =>
    act(async (refused) => {
      const kept = await record(notePromisedToGuided(contact.person, said, clock())).orElse(refused)
      if (kept) setSaid({ ...said, what: '', due: '' })
      return kept
    })
  return (
    <section aria-labelledby="promises">
      <h2 id="promises">{labels.promises}</h2>
      <div class="card stack">
        <PromiseFields said={said} onSaid={setSaid} />
        <Failed failed={failed} />
        <p>
          <button type="button" onClick={keep}>
            {labels.promise}
          </button>
        </p>
      </div>
    </section>
  )
}

interface PromiseFieldsProps {
  readonly said: Said
  readonly onSaid: (said: Said) => void
}

function PromiseFields({ said, onSaid }: PromiseFieldsProps) {
  const labels = useSurroundings().texts.guiding.session
  return (
    <>
      <div class="pair">
        <ChoiceField
          label={labels.promise}
          value={said.sort}
          options={sorts.map((sort) => ({ value: sort, text: labels.sort[sort] }))}
          onValue={(sort) => onSaid({ ...said, sort })}
        />
        <TextField
          type="date"
          label={labels.by}
          value={said.due}
          onValue={(due) => onSaid({ ...said, due })}
        />
      </div>
      <TextField
        label={labels.what}
        value={said.what}
        limit={OWN.line}
        onValue={(what) => onSaid({ ...said, what })}
      />
    </>
  )
}
