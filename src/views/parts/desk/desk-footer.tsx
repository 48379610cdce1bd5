import { useSignal } from '@preact/signals'
import type { Keeping } from '../../../desk/keeping.ts'
import type { Done } from '../../../desk/one-at-a-time.ts'
import type { Finding } from '../../../model/finding.ts'
import { DoneLine } from '../done-line.tsx'
import { useShows } from '../interface.tsx'
import { KeepingProblem } from './keeping-problem.tsx'

interface DeskFooterProps {
  readonly findings: readonly Finding[]
  readonly keeping: Keeping
}

/** Save for later · I sent it · Copy. A stop finding asks once more before Copy, and never forbids. */
export function DeskFooter({ findings, keeping }: DeskFooterProps) {
  const shows = useShows()
  const labels = shows.popup.footer
  const asking = useSignal(false)
  const stop = findings.find(({ level }) => level === 'stop')
  const copy = () => {
    asking.value = stop !== undefined && !asking.value
    if (!asking.value) void keeping.copy()
  }
  return (
    <footer class="stack tight">
      {asking.value && stop && (
        <div class="finding stop" role="alert">
          <span>
            <b>{labels.stopTitle}</b> {shows.findings[stop.rule].short}
          </span>
        </div>
      )}
      <KeepingProblem keeping={keeping} />
      <WhatWasDone keeping={keeping} />
      {asking.value && stop ? (
        <div class="row end">
          <button type="button" onClick={() => (asking.value = false)}>
            {labels.stopNo}
          </button>
          <button type="button" class="primary" onClick={copy}>
            {labels.stopYes}
          </button>
        </div>
      ) : (
        <div class="row between">
          <button type="button" class="quiet" onClick={keeping.saveForLater}>
            {labels.save}
          </button>
          <div class="row">
            <button type="button" onClick={keeping.markSent}>
              {labels.sent}
            </button>
            <button type="button" class="primary" onClick={copy}>
              {labels.copy}
            </button>
          </div>
        </div>
      )}
    </footer>
  )
}

function WhatWasDone({ keeping }: { readonly keeping: Keeping }) {
  const { footer: labels, known } = useShows().popup
  const done = keeping.done.value
  const texts: Readonly<Record<Done, string>> = {
    saved: labels.saved,
    copied: labels.copied,
    sent: labels.markedSent,
    told: known.noted,
    undone: labels.undone,
    'not-copied': labels.notCopied,
  }
  const canUndo = done !== null && done !== 'undone' && done !== 'not-copied'
  return <DoneLine text={done ? texts[done] : undefined} onUndo={canUndo ? keeping.undo : undefined} />
}
