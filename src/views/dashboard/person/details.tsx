import { fill } from '../../../languages/fill.ts'
import type { Contact } from '../../../model/contact.ts'
import { channelIds } from '../../../model/draft.ts'
import { languageCodes } from '../../../model/language.ts'
import { OWN } from '../../../model/longest.ts'
import { changeNotes, contactWithoutNotes, keepContact, notesOf } from '../../../store/people.ts'
import { ChoiceField } from '../../parts/choice-field.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { Failed } from '../../parts/use-acts.tsx'
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
  const { value, type, failed } = useStored(
    () => notesOf(person),
    (mine, base) => changeNotes(person, base, mine),
  )
  if (typeof value !== 'string') return null
  return (
    <>
      <TextField
        label={texts.people.notes}
        hint={texts.people.notesHint}
        lines={4}
        value={value}
        // Notes that two backups brought may be longer than anybody types: they can be shortened.
        limit={Math.max(OWN.notesTyped, value.length)}
        onValue={type}
      />
      <Failed failed={failed} />
    </>
  )
}

function HowToWrite({ contact: { person } }: { readonly contact: Contact }) {
  const { texts, shows } = useSurroundings()
  const { value, type, choose, failed } = useStored(() => contactWithoutNotes(person), keepContact)
  const labels = texts.people
  if (!value) return null
  const { nameIn } = value
  return (
    <div class="stack details">
      <ChoiceField
        label={labels.address}
        hint={labels.addressHint}
        value={value.address}
        options={(['neutral', 'feminine', 'masculine'] as const).map((one) => ({
          value: one,
          text: shows.names.address[one],
        }))}
        onValue={(address) => choose({ ...value, address })}
      />
      <div class="columns">
        {languageCodes.toReversed().map((code) => (
          <TextField
            key={code}
            lang={code}
            label={fill(labels.nameIn, { letters: shows.names.letters[code] })}
            value={nameIn[code] ?? ''}
            onValue={(name) => type({ ...value, nameIn: { ...nameIn, [code]: name } })}
            limit={OWN.line}
          />
        ))}
      </div>
      <ChoiceField
        label={labels.reachedBy}
        value={value.channel ?? ''}
        options={[
          { value: '', text: labels.channelUnset },
          ...channelIds.map((one) => ({ value: one, text: shows.names.channel[one] })),
        ]}
        onValue={(channel) => choose({ ...value, channel: channel === '' ? undefined : channel })}
      />
      <ZoneField
        label={labels.zone}
        none={labels.zoneUnknown}
        value={value.zone}
        onValue={(zone) => choose({ ...value, zone })}
      />
      <Failed failed={failed} />
    </div>
  )
}
