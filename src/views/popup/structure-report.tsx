import { useState } from 'preact/hooks'
import { copyText } from '../../platform/clipboard.ts'
import { reportTab } from '../../platform/read-tab.ts'
import { useShows } from '../parts/interface.tsx'

/** Offers to copy the skeleton of a page that Lodestar does not know, without any of its labels. */
export function StructureReport() {
  const labels = useShows().popup.report
  const [outcome, setOutcome] = useState<'copied' | 'failed'>()
  const copy = async () => {
    const report = await reportTab()
    const copied = typeof report === 'string' && (await copyText(report))
    setOutcome(copied ? 'copied' : 'failed')
  }
  return (
    <section class="card stack tight">
      <b>{labels.title}</b>
      <p class="soft">{labels.advice}</p>
      <p class="row">
        <button type="button" onClick={copy}>
          {labels.copy}
        </button>
        <span class="soft" role="status">
          {outcome ? labels[outcome] : ''}
        </span>
      </p>
    </section>
  )
}
