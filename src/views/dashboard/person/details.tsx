import { useState } from 'preact/hooks'
import type { Contact } from '../../../model/contact.ts'
import { changeContact } from '../../../store/people.ts'
import { ChoiceField } from '../../parts/choice-field.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { ZoneField } from '../../parts/zone-field.tsx'
import { useSurroundings } from '../surroundings.tsx'

/** The user's own notes, and how to write to this person. Saved as it is typed. */
export function Details({ contact }: { readonly contact: Contact }) {
  const { texts, shows } = useSurroundings()
  const [notes, setNotes] = useState(contact.notes)
  const [nameIn, setNameIn] = useState(contact.nameIn)
  const [problem, setProblem] = useState<string>()
  const words = texts.people
  const change = async (patch: Partial<Contact>) => {
    const changed = await changeContact(contact.person, patch)
    setProblem(changed.ok ? undefined : shows.names.storeProblem[changed.problem])
  }
  const changeName = (changed: Contact['nameIn']) => {
    setNameIn(changed)
    change({ nameIn: changed })
  }
  return (
    <section class="card stack">
      {problem && (
        <p class="finding stop" role="alert">
          <span>{problem}</span>
        </p>
      )}
      <TextField
        label={words.notes}
        hint={words.notesHint}
        lines={4}
        value={notes}
        maxLength={50_000}
        onValue={(text) => {
          setNotes(text)
          change({ notes: text })
        }}
      />
      <details>
        <summary>{words.details}</summary>
        <div class="stack details">
          <ChoiceField
            label={words.address}
            hint={words.addressHint}
            value={contact.address}
            options={(['neutral', 'feminine', 'masculine'] as const).map((value) => ({
              value,
              text: shows.names.address[value],
            }))}
            onValue={(address) => change({ address })}
          />
          <div class="columns">
            <TextField
              lang="he"
              label={words.nameInHebrew}
              value={nameIn.he ?? ''}
              onValue={(he) => changeName({ ...nameIn, he })}
              maxLength={300}
            />
            <TextField
              lang="en"
              label={words.nameInEnglish}
              value={nameIn.en ?? ''}
              onValue={(en) => changeName({ ...nameIn, en })}
              maxLength={300}
            />
          </div>
          <ZoneField
            label={words.zone}
            none={words.zoneUnknown}
            value={contact.zone}
            onValue={(zone) => change({ zone })}
          />
        </div>
      </details>
    </section>
  )
}
