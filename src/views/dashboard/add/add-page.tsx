import { useState } from 'preact/hooks'
import type { Reading } from '../../../model/reading.ts'
import { useSurroundings } from '../surroundings.tsx'
import { FileWay } from './file-way.tsx'
import { PasteWay } from './paste-way.tsx'
import { Preview } from './preview.tsx'
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
