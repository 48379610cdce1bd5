import { useState } from 'preact/hooks'
import type { Reading } from '../../../model/reading.ts'
import { profileAddress } from '../../../pipeline.ts'
import { clock } from '../../../platform/clock.ts'
import { type Answers, lookAtPasted, type PastedLook, personInText } from '../../../without-page.ts'
import { TextField } from '../../parts/text-field.tsx'
import { useSurroundings } from '../surroundings.tsx'
import { BY_HAND } from './key-for.ts'
import { languages } from './languages.ts'
import { WhichOne } from './which-one.tsx'

/** What each way is given: `onRead` takes the reading, or undefined where there is none any more. */
export interface WayProps {
  readonly onRead: (reading: Reading | undefined) => void
}

/** What the user gave: a text, perhaps an address, and answers to what the text leaves open. */
interface Given {
  readonly text: string
  readonly address: string
  readonly answers: Answers
}

/** The text of a profile, copied whole; read as it is pasted. Where it can be read in two ways, the user is asked. */
export function PasteWay({ onRead }: WayProps) {
  const { texts } = useSurroundings()
  const [given, setGiven] = useState<Given>({ text: '', address: '', answers: {} })
  const [seen, setSeen] = useState<PastedLook>()
  const { text, address, answers } = given
  const named = personInText(address)
  const look = (next: Given) => {
    setGiven(next)
    const looked = lookAt(next)
    setSeen(looked)
    onRead('unreadable' in looked.reading ? undefined : looked.reading)
  }
  const problem = seen && text.trim() !== '' ? problemOf(seen) : undefined
  return (
    <div class="stack">
      <TextField
        label={texts.add.paste.text}
        hint={texts.add.paste.hint}
        value={text}
        // Another text leaves other things open.
        onValue={(value) => look({ text: value, address, answers: {} })}
        lines={8}
      />
      <TextField
        label={texts.add.address}
        hint={texts.add.addressHint}
        value={address}
        onValue={(value) => look({ text, address: value, answers })}
        invalid={address.trim() !== '' && !named}
      />
      {address.trim() !== '' && !named && (
        <p class="finding">
          <span>{texts.add.addressProblem}</span>
        </p>
      )}
      {problem && (
        <p class="finding" role="alert">
          <span>{texts.add.paste[problem]}</span>
        </p>
      )}
      {seen?.questions.map(({ about, choices }) => (
        <WhichOne
          key={about}
          about={about}
          choices={choices}
          chosen={answers[about]}
          onChoose={(choice) => look({ text, address, answers: { ...answers, [about]: choice } })}
        />
      ))}
    </div>
  )
}

function lookAt({ text, address, answers }: Given): PastedLook {
  const person = personInText(address) ?? personInText(text) ?? { site: BY_HAND, handle: 'unnamed' }
  const url = profileAddress(person) ?? ''
  return lookAtPasted(text, { person, url, now: clock(), languages, answers })
}

/** What is wrong with a text; nothing where an answer may mend it. */
function problemOf({ reading, questions }: PastedLook): 'nothing' | 'several' | undefined {
  if (!('unreadable' in reading) || questions.some(({ about }) => about === 'name')) return undefined
  return reading.unreadable === 'several-people' ? 'several' : 'nothing'
}
