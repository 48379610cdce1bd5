import type { Contact } from '../../../model/contact.ts'
import { OWN } from '../../../model/longest.ts'
import { changeNotes, keepContact, notesOf } from '../../../store/people.ts'
import { ChoiceField } from '../../parts/choice-field.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { Failed } from '../../parts/use-acts.tsx'
import { useLive } from '../../parts/use-live.ts'
import { useStored } from '../../parts/use-stored.ts'
import { ZoneField } from '../../parts/zone-field.tsx'
import { useSurroundings } from '../surroundings.tsx'

/** The user's own notes, and how to write to this person. Saved as it is typed. */
export function Details({ contact }: { readonly contact: Contact }) {
  const { texts } = useSurroundings()
  return (
    <section class="card stack">
      <Notes contact={contact} />
      <details>
        <summary>{texts.people.details}</summary>
        <HowToWrite contact={contact} />
      </details>
    </section>
  )
}

function Notes({ contact: { person } }: { readonly contact: Contact }) {
  const { texts } = useSurroundings()
  const stored = useLive(() => notesOf(person), [person.site, person.handle])
  const { value, type, failed } = useStored(stored, (mine, base) => changeNotes(person, base, mine))
  if (value === undefined) return null
  return (
    <>
      <TextField
        label={texts.people.notes}
        hint={texts.people.notesHint}
        lines={4}
        value={value}
        // Notes that two backups brought may be longer than anybody types: they can be shortened.
        limit={Math.max(OWN.notesTyped, stored?.length ?? 0)}
        onValue={type}
      />
      <Failed failed={failed} />
    </>
  )
}

function HowToWrite({ contact }: { readonly contact: Contact }) {
  const { texts, shows } = useSurroundings()
  const { value, type, choose, failed } = useStored(contact, keepContact)
  const words = texts.people
  if (value === undefined) return null
  const { nameIn } = value
  return (
    <div class="stack details">
      <ChoiceField
        label={words.address}
        hint={words.addressHint}
        value={value.address}
        options={(['neutral', 'feminine', 'masculine'] as const).map((one) => ({
          value: one,
          text: shows.names.address[one],
        }))}
        onValue={(address) => choose({ ...value, address })}
      />
      <div class="columns">
        <TextField
          lang="he"
          label={words.nameInHebrew}
          value={nameIn.he ?? ''}
          onValue={(he) => type({ ...value, nameIn: { ...nameIn, he } })}
          limit={OWN.line}
        />
        <TextField
          lang="en"
          label={words.nameInEnglish}
          value={nameIn.en ?? ''}
          onValue={(en) => type({ ...value, nameIn: { ...nameIn, en } })}
          limit={OWN.line}
        />
      </div>
      <ZoneField
        label={words.zone}
        none={words.zoneUnknown}
        value={value.zone}
        onValue={(zone) => choose({ ...value, zone })}
      />
      <Failed failed={failed} />
    </div>
  )
}
