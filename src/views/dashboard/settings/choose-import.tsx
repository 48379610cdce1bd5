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
  const words = texts.settings
  return (
    <section class="notice stack">
      <b>
        {fill(words.preview, { when: sayDay(file.exportedAt, { now, zone, shows, words: texts.today }) })}
      </b>
      <div class="columns start">
        <div class="stack tight">
          <p>{words.mergeHint}</p>
          <BackupPreview plan={plans.merge} />
          <p>
            <button type="button" class="primary" onClick={() => onChoose('merge')}>
              {words.merge}
            </button>
          </p>
        </div>
        <div class="stack tight">
          <p>{words.replaceHint}</p>
          <BackupPreview plan={plans.replace} />
          <p>
            <button type="button" onClick={() => setAsking(true)}>
              {words.replace}
            </button>
          </p>
        </div>
      </div>
      {asking && (
        <AskDialog
          title={words.replaceQuestion}
          yes={words.replace}
          no={words.cancel}
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
