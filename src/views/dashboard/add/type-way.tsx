import { useState } from 'preact/hooks'
import { LONGEST } from '../../../model/longest.ts'
import { profileAddress } from '../../../pipeline.ts'
import { clock } from '../../../platform/clock.ts'
import { personInText, readTyped } from '../../../without-page.ts'
import { TextField } from '../../parts/text-field.tsx'
import { useSurroundings } from '../surroundings.tsx'
import { BY_HAND } from './key-for.ts'
import { languages } from './languages.ts'
import type { WayProps } from './paste-way.tsx'

const nothing = { name: '', headline: '', place: '', about: '', roles: '', skills: '', address: '' }
type Answers = typeof nothing

/** What the user knows of somebody, in a few fields; only the name is needed. */
export function TypeWay({ onRead }: WayProps) {
  const { texts } = useSurroundings()
  const [typed, setTyped] = useState(nothing)
  const labels = texts.add.type
  const put = (field: keyof Answers) => (value: string) => {
    const next = { ...typed, [field]: value }
    setTyped(next)
    const person = personInText(next.address) ?? { site: BY_HAND, handle: 'unnamed' }
    const url = profileAddress(person) ?? ''
    onRead(next.name.trim() === '' ? undefined : readTyped(next, { person, url, now: clock(), languages }))
  }
  return (
    <div class="stack">
      <TextField label={labels.fullName} value={typed.name} onValue={put('name')} limit={LONGEST.line} />
      <TextField
        label={labels.headline}
        value={typed.headline}
        onValue={put('headline')}
        limit={LONGEST.line}
      />
      <TextField label={labels.place} value={typed.place} onValue={put('place')} limit={LONGEST.line} />
      <TextField
        label={labels.about}
        value={typed.about}
        onValue={put('about')}
        lines={4}
        limit={LONGEST.text}
      />
      <TextField
        label={labels.roles}
        hint={labels.rolesHint}
        value={typed.roles}
        onValue={put('roles')}
        lines={3}
        limit={LONGEST.text}
      />
      <TextField
        label={labels.skills}
        hint={labels.skillsHint}
        value={typed.skills}
        onValue={put('skills')}
        limit={LONGEST.text}
      />
      <TextField
        label={texts.add.address}
        hint={texts.add.addressHint}
        value={typed.address}
        onValue={put('address')}
        invalid={typed.address.trim() !== '' && !personInText(typed.address)}
      />
    </div>
  )
}
