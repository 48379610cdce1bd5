import { useState } from 'preact/hooks'
import { profileAddress } from '../../../pipeline.ts'
import { clock } from '../../../platform/clock.ts'
import { pdfPages } from '../../../platform/pdf-pages.ts'
import { personInPdf, readPdf } from '../../../without-page.ts'
import { useSurroundings } from '../surroundings.tsx'
import { BY_HAND } from './key-for.ts'
import { languages } from './languages.ts'
import type { WayProps } from './paste-way.tsx'

/** The file that the site's own “Save to PDF” gives. It is opened here and goes nowhere. */
export function FileWay({ onRead }: WayProps) {
  const { texts } = useSurroundings()
  const [problem, setProblem] = useState<string>()
  const [isBusy, setBusy] = useState(false)
  const open = async (file: File | undefined) => {
    setProblem(undefined)
    onRead(undefined)
    if (!file) return
    setBusy(true)
    const pages = await pdfPages(new Uint8Array(await file.arrayBuffer()))
    setBusy(false)
    if (typeof pages === 'string') return setProblem(texts.add.file.problems[pages])
    const person = personInPdf(pages) ?? { site: BY_HAND, handle: 'unnamed' }
    const url = profileAddress(person) ?? ''
    const reading = readPdf(pages, { person, url, now: clock(), languages })
    if (!('unreadable' in reading)) return onRead(reading)
    const { nothing, unknownLanguage } = texts.add.file
    setProblem(reading.unreadable === 'unknown-language' ? unknownLanguage : nothing)
  }
  return (
    <div class="stack">
      <p class="soft">{texts.add.file.hint}</p>
      <label class="field file">
        <span>{texts.add.file.choose}</span>
        <input
          type="file"
          accept=".pdf,application/pdf"
          aria-label={texts.add.file.choose}
          onChange={async ({ currentTarget: input }) => {
            await open(input.files?.[0])
            // The same file can be chosen again.
            input.value = ''
          }}
        />
      </label>
      {isBusy && <p role="status">{texts.wait}</p>}
      {problem && (
        <p class="finding stop" role="alert">
          <span>{problem}</span>
        </p>
      )}
    </div>
  )
}
