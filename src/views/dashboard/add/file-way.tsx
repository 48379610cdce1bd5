import { useState } from 'preact/hooks'
import { profileAddress } from '../../../pipeline.ts'
import { clock } from '../../../platform/clock.ts'
import { pdfPages } from '../../../platform/pdf-pages.ts'
import { personInPdf, readPdf } from '../../../without-page.ts'
import { FileField } from '../../parts/file-field.tsx'
import { Problem } from '../../parts/problem.tsx'
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
      <FileField
        label={texts.add.file.choose}
        accept=".pdf,application/pdf"
        onFiles={([file]) => open(file)}
      />
      {isBusy && <p role="status">{texts.wait}</p>}
      {problem && <Problem text={problem} />}
    </div>
  )
}
