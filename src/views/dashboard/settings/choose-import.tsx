import { useState } from 'preact/hooks'
import { fill } from '../../../languages/fill.ts'
import type { Backup } from '../../../model/backup.ts'
import type { ImportMode, ImportPlan } from '../../../store/backup.ts'
import { AskDialog } from '../../parts/ask-dialog.tsx'
import { sayDay } from '../promise/say-day.ts'
import { useSurroundings } from '../surroundings.tsx'
import { BackupPreview } from './backup-preview.tsx'

interface ChooseImportProps {
  readonly file: Backup
  readonly plans: Readonly<Record<ImportMode, ImportPlan>>
  readonly onChoose: (mode: ImportMode) => void
}

/** What adding a backup would do beside what replacing everything by it would do; either can be chosen. */
export function ChooseImport({ file, plans, onChoose }: ChooseImportProps) {
  const { texts, shows, now, zone } = useSurroundings()
  const [asking, setAsking] = useState(false)
  const labels = texts.settings
  return (
    <section class="notice stack">
      <b>
        {fill(labels.preview, { when: sayDay(file.exportedAt, { now, zone, shows, labels: texts.today }) })}
      </b>
      <div class="columns start">
        <div class="stack tight">
          <p>{labels.mergeHint}</p>
          <BackupPreview plan={plans.merge} />
          <p>
            <button type="button" class="primary" onClick={() => onChoose('merge')}>
              {labels.merge}
            </button>
          </p>
        </div>
        <div class="stack tight">
          <p>{labels.replaceHint}</p>
          <BackupPreview plan={plans.replace} />
          <p>
            <button type="button" onClick={() => setAsking(true)}>
              {labels.replace}
            </button>
          </p>
        </div>
      </div>
      {asking && (
        <AskDialog
          title={labels.replaceQuestion}
          yes={labels.replace}
          no={labels.cancel}
          onYes={() => {
            setAsking(false)
            onChoose('replace')
          }}
          onNo={() => setAsking(false)}
        />
      )}
    </section>
  )
}
