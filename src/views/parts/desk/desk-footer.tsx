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
  const words = shows.popup.footer
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
            <b>{words.stopTitle}</b> {shows.findings[stop.rule].short}
          </span>
        </div>
      )}
      <KeepingProblem keeping={keeping} />
      <WhatWasDone keeping={keeping} />
      {asking.value && stop ? (
        <div class="row end">
          <button type="button" onClick={() => (asking.value = false)}>
            {words.stopNo}
          </button>
          <button type="button" class="primary" onClick={copy}>
            {words.stopYes}
          </button>
        </div>
      ) : (
        <div class="row between">
          <button type="button" class="quiet" onClick={keeping.saveForLater}>
            {words.save}
          </button>
          <div class="row">
            <button type="button" onClick={keeping.markSent}>
              {words.sent}
            </button>
            <button type="button" class="primary" onClick={copy}>
              {words.copy}
            </button>
          </div>
        </div>
      )}
    </footer>
  )
}

function WhatWasDone({ keeping }: { readonly keeping: Keeping }) {
  const { footer: words, known } = useShows().popup
  const done = keeping.done.value
  const texts: Readonly<Record<Done, string>> = {
    saved: words.saved,
    copied: words.copied,
    sent: words.markedSent,
    told: known.noted,
    undone: words.undone,
    'not-copied': words.notCopied,
  }
  const canUndo = done !== null && done !== 'undone' && done !== 'not-copied'
  return <DoneLine text={done ? texts[done] : undefined} onUndo={canUndo ? keeping.undo : undefined} />
}
