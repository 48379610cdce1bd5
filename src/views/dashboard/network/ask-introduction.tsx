import { useId, useState } from 'preact/hooks'
import { change } from '../../../desk/desk-changes.ts'
import { deskFor } from '../../../desk/open-desk.ts'
import { fill } from '../../../languages/fill.ts'
import { OWN } from '../../../model/longest.ts'
import type { PersonKey } from '../../../model/person-key.ts'
import type { NetworkPerson } from '../../../network/network-person.ts'
import { saveDraft } from '../../../store/drafts.ts'
import { contacts } from '../../../store/people.ts'
import { Failed, useOneAct } from '../../parts/use-acts.tsx'
import { useLive } from '../../parts/use-live.ts'
import { addressOf, go } from '../route.ts'
import { useSurroundings } from '../surroundings.tsx'
import { useKeeping } from './use-keeping.ts'
import type { Network } from './use-network.ts'

interface AskIntroductionProps {
  readonly connection: NetworkPerson
  readonly network: Network
  readonly onEnd: () => void
}

/** Somebody may know them: the user says who, and a message to that person about this one begins. */
export function AskIntroduction({ connection, network, onEnd }: AskIntroductionProps) {
  const { texts } = useSurroundings()
  const labels = texts.network
  const { name } = connection
  const [introducer, setIntroducer] = useState('')
  const { act, failed } = useOneAct()
  const keep = useKeeping(network)
  const write = () =>
    act(
      async (refused) => {
        const keeping = await keep(connection, refused)
        const draft = keeping && (await introductionTo(introducer.trim(), keeping.value))
        const saved = draft && (await saveDraft(draft).orElse(refused))
        if (!saved) return keeping
        go({ page: 'draft', id: draft.id })
        return { ...saved, undo: [...keeping.undo, ...saved.undo] }
      },
      { said: fill(labels.saved, { name }) },
    )
  if (!network.persona)
    return (
      <p class="soft" role="status">
        {labels.introduceNeeds} <a href={addressOf({ page: 'personas' })}>{labels.makePersona}</a>
      </p>
    )
  return (
    <form
      class="stack tight"
      onSubmit={(event) => {
        event.preventDefault()
        void write()
      }}
    >
      <IntroducerField name={name} value={introducer} onValue={setIntroducer} />
      <p class="faint">{fill(labels.introduceWhy, { name })}</p>
      <p class="row close">
        <button type="submit" disabled={introducer.trim() === ''}>
          {labels.introduceGo}
        </button>
        <button type="button" class="quiet" onClick={onEnd}>
          {labels.lists.close}
        </button>
      </p>
      <Failed failed={failed} />
    </form>
  )
}

interface IntroducerFieldProps {
  /** Who is to be got to know. */
  readonly name: string
  readonly value: string
  readonly onValue: (value: string) => void
}

/** Who may know them, with everybody who is kept to choose from. */
function IntroducerField({ name, value, onValue }: IntroducerFieldProps) {
  const labels = useSurroundings().texts.network
  const kept = useLive(contacts)
  const id = useId()
  return (
    <div class="field">
      <label for={id}>{fill(labels.introducer, { name })}</label>
      <input
        id={id}
        type="text"
        dir="auto"
        required
        maxLength={OWN.name}
        list={`${id}-kept`}
        value={value}
        onInput={({ currentTarget }) => onValue(currentTarget.value)}
      />
      <datalist id={`${id}-kept`}>
        {kept
          ?.filter(({ sample, name: one }) => !sample && one !== name)
          .map(({ person, name: one }) => (
            <option key={`${person.site}/${person.handle}`} value={one} />
          ))}
      </datalist>
    </div>
  )
}

/** A message of the kind introduction to whom the user named. */
async function introductionTo(introducer: string, person: PersonKey) {
  const desk = await deskFor(person, 'introduction')
  if (typeof desk === 'string') return undefined
  await change(desk, { introducer })
  return desk.draft.value
}
