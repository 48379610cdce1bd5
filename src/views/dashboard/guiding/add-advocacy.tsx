import { useState } from 'preact/hooks'
import { notePromisedToGuided } from '../../../follow-up/guide-acts.ts'
import { OWN } from '../../../model/longest.ts'
import { clock } from '../../../platform/clock.ts'
import type { GuidedPerson } from '../../../store/guided-people.ts'
import { record } from '../../../store/touchpoints.ts'
import { ChoiceField } from '../../parts/choice-field.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { Tick } from '../../parts/tick.tsx'
import { Failed, useOneAct } from '../../parts/use-acts.tsx'
import { whoOf } from '../../parts/who.ts'
import { useSurroundings } from '../surroundings.tsx'

interface AddAdvocacyProps {
  readonly guided: readonly GuidedPerson[]
  readonly onDone: () => void
}

interface Said {
  readonly what: string
  readonly to: string
  readonly due: string
  readonly asksBoth: boolean
}

/** For whom, for what, to whom and by when somebody is to be named. */
export function AddAdvocacy({ guided, onDone }: AddAdvocacyProps) {
  const { texts } = useSurroundings()
  const labels = texts.guiding.advocacy
  const { act, failed } = useOneAct()
  const [who, setWho] = useState(guided[0] ? whoOf(guided[0].contact.person) : '')
  const [said, setSaid] = useState<Said>({ what: '', to: '', due: '', asksBoth: false })
  const keep = () =>
    act(async (refused) => {
      const one = guided.find(({ contact }) => whoOf(contact.person) === who)
      if (!one) return undefined
      const touchpoint = notePromisedToGuided(one.contact.person, { ...said, sort: 'advocacy' }, clock())
      const kept = await record(touchpoint).orElse(refused)
      if (kept) onDone()
      return kept
    })
  return (
    <div class="card stack">
      <ChoiceField
        label={labels.who}
        value={who}
        options={guided.map(({ contact }) => ({ value: whoOf(contact.person), text: contact.name }))}
        onValue={setWho}
      />
      <AdvocacyFields said={said} onSaid={setSaid} />
      <Failed failed={failed} />
      <p>
        <button type="button" class="primary" disabled={said.what.trim() === ''} onClick={keep}>
          {labels.keep}
        </button>
      </p>
    </div>
  )
}

interface AdvocacyFieldsProps {
  readonly said: Said
  readonly onSaid: (said: Said) => void
}

function AdvocacyFields({ said, onSaid }: AdvocacyFieldsProps) {
  const labels = useSurroundings().texts.guiding.advocacy
  return (
    <>
      <TextField
        label={labels.what}
        value={said.what}
        limit={OWN.line}
        onValue={(what) => onSaid({ ...said, what })}
      />
      <TextField
        label={labels.to}
        value={said.to}
        limit={OWN.name}
        onValue={(to) => onSaid({ ...said, to })}
      />
      <TextField
        type="date"
        label={labels.day}
        value={said.due}
        onValue={(due) => onSaid({ ...said, due })}
      />
      <Tick
        label={labels.both}
        checked={said.asksBoth}
        onChecked={(asksBoth) => onSaid({ ...said, asksBoth })}
      />
    </>
  )
}
