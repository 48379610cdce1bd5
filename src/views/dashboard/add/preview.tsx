import { useState } from 'preact/hooks'
import type { Contact } from '../../../model/contact.ts'
import type { Correction, Known } from '../../../model/known.ts'
import { type PersonKey, personId } from '../../../model/person-key.ts'
import type { Field, Reading } from '../../../model/reading.ts'
import { joinReadings as knownFrom } from '../../../pipeline.ts'
import { clock } from '../../../platform/clock.ts'
import { keepAdded } from '../../../store/added.ts'
import { contacts } from '../../../store/people.ts'
import { personas as storedPersonas } from '../../../store/personas.ts'
import { WhatWeRead } from '../../parts/person/what-we-read.tsx'
import { Tick } from '../../parts/tick.tsx'
import { Failed, useOneAct } from '../../parts/use-acts.tsx'
import { useLive } from '../../parts/use-live.ts'
import { whoOf } from '../../parts/who.ts'
import { addressOf, go } from '../route.ts'
import { useSurroundings } from '../surroundings.tsx'
import { BY_HAND, keyFor } from './key-for.ts'

/** What was read, to be checked and corrected before anything is kept. */
export function Preview({ reading }: { readonly reading: Reading }) {
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
    const contact = contactFrom(known, person, settings.activePersona ?? personas?.[0]?.id ?? '')
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
            <Tick label={texts.add.another} checked={isAnother} onChecked={setAnother} />
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

const contactFrom = ({ profile }: Known, person: PersonKey, persona: string): Contact => ({
  person,
  name: profile.name?.value ?? '',
  ...(profile.headline?.value && { headline: profile.headline.value }),
  since: clock(),
  persona,
  address: 'neutral',
  nameIn: {},
  notes: '',
  sample: false,
})
