import { useState } from 'preact/hooks'
import type { Contact } from '../../../model/contact.ts'
import type { Correction } from '../../../model/known.ts'
import { personId } from '../../../model/person-key.ts'
import type { Field, Reading } from '../../../model/reading.ts'
import { joinReadings as knownFrom } from '../../../pipeline.ts'
import { clock } from '../../../platform/clock.ts'
import { keepAdded } from '../../../store/added.ts'
import { contacts } from '../../../store/people.ts'
import { personas as storedPersonas } from '../../../store/personas.ts'
import { WhatWeRead } from '../../parts/person/what-we-read.tsx'
import { Failed, useOneAct } from '../../parts/use-acts.tsx'
import { useLive } from '../../parts/use-live.ts'
import { whoOf } from '../../parts/who.ts'
import { addressOf, go } from '../route.ts'
import { useSurroundings } from '../surroundings.tsx'
import { FileWay } from './file-way.tsx'
import { BY_HAND, keyFor } from './key-for.ts'
import { PasteWay } from './paste-way.tsx'
import { TypeWay } from './type-way.tsx'

const ways = { paste: PasteWay, file: FileWay, type: TypeWay } as const
type Way = keyof typeof ways

/** Somebody without a page of theirs being read: pasted text, a saved file, or what the user types. */
export function AddPage() {
  const { texts } = useSurroundings()
  const [way, setWay] = useState<Way>('paste')
  const [reading, setReading] = useState<Reading>()
  const Chosen = ways[way]
  return (
    <main class="stack">
      <h1>{texts.add.title}</h1>
      <p class="soft">{texts.add.lead}</p>
      <fieldset class="row plain" aria-label={texts.add.ways}>
        {(Object.keys(ways) as Way[]).map((one) => (
          <button
            key={one}
            type="button"
            class="chip"
            aria-pressed={one === way}
            onClick={() => {
              setWay(one)
              setReading(undefined)
            }}
          >
            {texts.add[one].name}
          </button>
        ))}
      </fieldset>
      <Chosen key={way} onRead={setReading} />
      {reading && <Preview key={reading.takenAt} reading={reading} />}
      <details>
        <summary class="soft">{texts.welcome.agreementTitle}</summary>
        <p class="soft">{texts.welcome.agreement}</p>
      </details>
    </main>
  )
}

/** What was read, to be checked and corrected before anything is kept. */
function Preview({ reading }: { readonly reading: Reading }) {
  const { texts, settings, zone, now } = useSurroundings()
  const people = useLive(contacts)
  const personas = useLive(storedPersonas)
  const [corrections, setCorrections] = useState<readonly Correction[]>([])
  const [isAnother, setAnother] = useState(false)
  const { act, failed } = useOneAct()
  const known = knownFrom([reading], corrections)
  const name = known.profile.name?.value ?? ''
  const keys = people?.map(({ person }) => person) ?? []
  const person = reading.person.site === BY_HAND ? keyFor(name, keys, isAnother) : reading.person
  const same = keyFor(name, keys, false)
  const here = people?.find(
    (one) => personId(one.person) === personId(reading.person.site === BY_HAND ? same : person),
  )
  const onCorrect = (field: Field, value: unknown) =>
    setCorrections([...corrections, { person: reading.person, field, value, at: clock() }])
  const keep = () => {
    const persona = settings.activePersona ?? personas?.[0]?.id ?? ''
    const headline = known.profile.headline?.value
    const contact: Contact = {
      person,
      name,
      ...(headline && { headline }),
      since: clock(),
      persona,
      address: 'neutral',
      nameIn: {},
      notes: '',
      sample: false,
    }
    const own = corrections.map((one) => ({ ...one, person }))
    const to = { page: 'person', who: whoOf(person) } as const
    act(
      async (refused) => {
        const kept = await keepAdded(contact, { ...reading, person }, own).orElse(refused)
        if (!kept) return undefined
        go(to)
        return kept
      },
      { on: addressOf(to) },
    )
  }
  return (
    <section class="stack" aria-label={texts.add.found}>
      <h2>{texts.add.found}</h2>
      <p class="soft">{texts.add.check}</p>
      <WhatWeRead known={known} now={now} zone={zone} onCorrect={onCorrect} />
      {here && (
        <div class="notice stack tight">
          <p>{texts.add.keptAlready}</p>
          {reading.person.site === BY_HAND && (
            <label class="tick">
              <input type="checkbox" checked={isAnother} onChange={() => setAnother(!isAnother)} />
              <span>{texts.add.another}</span>
            </label>
          )}
        </div>
      )}
      <Failed failed={failed} />
      <p>
        <button type="button" class="primary" disabled={name === ''} onClick={keep}>
          {texts.add.keep}
        </button>
      </p>
    </section>
  )
}
