import { useState } from 'preact/hooks'
import { exportFile } from '../../../desk/export-file.ts'
import { fill } from '../../../languages/fill.ts'
import { Problem } from '../../parts/problem.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { Tick } from '../../parts/tick.tsx'
import { useSurroundings } from '../surroundings.tsx'
import { ImportBackup } from './import-backup.tsx'
import type { SettingsProps } from './settings-page.tsx'

interface BackupSettingsProps extends SettingsProps {
  readonly onImported: () => void
}

/** Everything as one file, and back. */
export function BackupSettings({ onImported, settings, onChange }: BackupSettingsProps) {
  const { texts } = useSurroundings()
  const [passphrase, setPassphrase] = useState('')
  const [state, setState] = useState('')
  const [failed, setFailed] = useState(false)
  const labels = texts.settings
  const save = async () => {
    setFailed(false)
    setState(passphrase === '' ? texts.wait : labels.exporting)
    try {
      setState(fill(labels.exported, { file: await exportFile(passphrase) }))
    } catch {
      setState('')
      setFailed(true)
    }
  }
  return (
    <section class="card stack">
      <h2>{labels.backup}</h2>
      <p class="soft">{labels.backupLead}</p>
      <p>{labels.removing}</p>
      <TextField
        type="password"
        label={labels.passphrase}
        hint={labels.passphraseHint}
        value={passphrase}
        onValue={setPassphrase}
      />
      <Tick
        label={texts.guiding.setting}
        checked={settings.confidencesInExports === true}
        onChecked={(confidencesInExports) => onChange({ confidencesInExports })}
      />
      <Tick
        label={labels.withNetwork}
        checked={settings.networkInExports === true}
        onChecked={(networkInExports) => onChange({ networkInExports })}
      />
      <div class="row">
        <button type="button" onClick={save}>
          {labels.export}
        </button>
        <span role="status" class="soft">
          {state}
        </span>
      </div>
      {failed && <Problem text={labels.exportFailed} />}
      <ImportBackup onImported={onImported} />
    </section>
  )
}
