import { useState } from 'preact/hooks'
import type { Reading } from '../../../model/reading.ts'
import { profileAddress } from '../../../pipeline.ts'
import { clock } from '../../../platform/clock.ts'
import { personInText, readPasted } from '../../../without-page.ts'
import { TextField } from '../../parts/text-field.tsx'
import { useSurroundings } from '../surroundings.tsx'
import { BY_HAND } from './key-for.ts'
import { languages } from './languages.ts'

/** What each way is given: `onRead` takes the reading, or undefined where there is none any more. */
export interface WayProps {
  readonly onRead: (reading: Reading | undefined) => void
}

/** The text of a profile, copied whole; read as it is pasted. */
export function PasteWay({ onRead }: WayProps) {
  const { texts } = useSurroundings()
  const [text, setText] = useState('')
  const [address, setAddress] = useState('')
  const [found, setFound] = useState(true)
  const named = personInText(address)
  const look = (pasted: string, typed: string) => {
    setText(pasted)
    setAddress(typed)
    const person = personInText(typed) ?? personInText(pasted) ?? { site: BY_HAND, handle: 'unnamed' }
    const url = profileAddress(person) ?? ''
    const reading = readPasted(pasted, { person, url, now: clock(), languages })
    setFound(!('unreadable' in reading))
    onRead('unreadable' in reading ? undefined : reading)
  }
  return (
    <div class="stack">
      <TextField
        label={texts.add.paste.text}
        hint={texts.add.paste.hint}
        value={text}
        onValue={(value) => look(value, address)}
        lines={8}
      />
      <TextField
        label={texts.add.address}
        hint={texts.add.addressHint}
        value={address}
        onValue={(value) => look(text, value)}
        invalid={address.trim() !== '' && !named}
      />
      {address.trim() !== '' && !named && (
        <p class="finding">
          <span>{texts.add.addressProblem}</span>
        </p>
      )}
      {text.trim() !== '' && !found && (
        <p class="finding" role="alert">
          <span>{texts.add.paste.nothing}</span>
        </p>
      )}
    </div>
  )
}
