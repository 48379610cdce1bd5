import { useState } from 'preact/hooks'
import { noteRequested } from '../../../follow-up/guide-acts.ts'
import type { RequestSigns } from '../../../guiding/request.ts'
import { fill } from '../../../languages/fill.ts'
import type { Contact } from '../../../model/contact.ts'
import type { Commitment } from '../../../model/giving.ts'
import { LONGEST } from '../../../model/longest.ts'
import type { PersonKey } from '../../../model/person-key.ts'
import { clock } from '../../../platform/clock.ts'
import { contacts } from '../../../store/people.ts'
import { record, recordedOf } from '../../../store/touchpoints.ts'
import { fold } from '../../../text/fold.ts'
import { readTyped } from '../../../without-page.ts'
import { TextField } from '../../parts/text-field.tsx'
import { Tick } from '../../parts/tick.tsx'
import { Failed, useOneAct } from '../../parts/use-acts.tsx'
import { useLive } from '../../parts/use-live.ts'
import { BY_HAND, keyFor } from '../add/key-for.ts'
import { languages } from '../add/languages.ts'
import { useSurroundings } from '../surroundings.tsx'

interface KeepRequestProps {
  readonly text: string
  readonly signs: RequestSigns
  readonly commitment: Commitment | undefined
  readonly onKept: (person: PersonKey) => void
}

/** Who wrote a request, and keeping it: with somebody who is known already where the name is theirs. */
export function KeepRequest({ text, signs, commitment, onKept }: KeepRequestProps) {
  const labels = useSurroundings().texts.guiding.request
  const people = useLive(contacts)
  const [typed, setTyped] = useState<string>()
  const [isOther, setOther] = useState(false)
  const name = (typed ?? signs.writer ?? '').trim()
  const same = people?.find((one) => !one.sample && fold(one.name) === fold(name))
  const known = same && !isOther ? same : undefined
  const others = people?.map(({ person }) => person) ?? []
  const newKey = () => keyFor(name, others, same !== undefined)
  const { keep, failed } = useKeeping({ text, name, known, newKey, commitment, onKept })
  return (
    <>
      <TextField
        label={labels.from}
        value={typed ?? signs.writer ?? ''}
        onValue={setTyped}
        limit={LONGEST.line}
      />
      {same && (
        <Tick
          label={fill(labels.isKnown, { name: same.name })}
          checked={!isOther}
          onChecked={(on) => setOther(!on)}
        />
      )}
      <Failed failed={failed} />
      <p>
        <button type="button" class="primary" disabled={name === ''} onClick={keep}>
          {labels.keep}
        </button>
      </p>
    </>
  )
}

interface Kept extends Pick<KeepRequestProps, 'text' | 'commitment' | 'onKept'> {
  readonly name: string
  /** Whoever it is from, where they are known already. */
  readonly known: Contact | undefined
  readonly newKey: () => PersonKey
}

/** Keeps a request with whoever wrote it. */
function useKeeping({ text, name, known, newKey, commitment, onKept }: Kept) {
  const { settings } = useSurroundings()
  const { act, failed } = useOneAct()
  const keep = () =>
    act(async (refused) => {
      const now = clock()
      const person = known?.person ?? newKey()
      const acting = { touchpoints: await recordedOf(person), now }
      const touchpoint = noteRequested(person, text.trim(), commitment?.answerDays, acting)
      const beside = known ? {} : beginningOf(person, name, settings.activePersona ?? '', now)
      const kept = await record(touchpoint, beside).orElse(refused)
      if (kept) onKept(person)
      return kept
    })
  return { keep, failed }
}

/** Somebody of whom nothing but the name is known. */
function beginningOf(person: PersonKey, name: string, persona: string, now: string) {
  const nothing = { headline: '', place: '', about: '', roles: '', skills: '' }
  const reading = readTyped(
    { ...nothing, name },
    { person: { site: BY_HAND, handle: person.handle }, url: '', now, languages },
  )
  const contact: Contact = {
    person,
    name,
    since: now,
    persona,
    address: 'neutral',
    nameIn: {},
    notes: '',
    sample: false,
  }
  return { contact, readings: [{ ...reading, person }] }
}
