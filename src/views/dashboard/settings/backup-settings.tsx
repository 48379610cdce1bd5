import { useState } from 'preact/hooks'
import { fill } from '../../../languages/fill.ts'
import { clock } from '../../../platform/clock.ts'
import { saveFile } from '../../../platform/save-file.ts'
import { exportAll } from '../../../store/backup.ts'
import { lockFile } from '../../../workers/lock-file.ts'
import { TextField } from '../../parts/text-field.tsx'
import { useSurroundings } from '../surroundings.tsx'
import { ImportBackup } from './import-backup.tsx'

/** Everything as one file, and back. */
export function BackupSettings() {
  const { texts } = useSurroundings()
  const [passphrase, setPassphrase] = useState('')
  const [state, setState] = useState<string>()
  const words = texts.settings
  const save = async () => {
    const now = clock()
    const text = JSON.stringify(await exportAll(now))
    const name = `lodestar-${now.slice(0, 10)}.json`
    if (passphrase === '') {
      saveFile(name, text, 'application/json')
      setState(fill(words.exported, { file: name }))
      return
    }
    setState(words.exporting)
    saveFile(`${name}.age`, await lockFile(text, passphrase), 'application/octet-stream')
    setState(fill(words.exported, { file: `${name}.age` }))
  }
  return (
    <section class="card stack">
      <h2>{words.backup}</h2>
      <p class="soft">{words.backupLead}</p>
      <p>{words.removing}</p>
      <TextField
        type="password"
        label={words.passphrase}
        hint={words.passphraseHint}
        value={passphrase}
        onValue={setPassphrase}
      />
      <div class="row">
        <button type="button" onClick={save}>
          {words.export}
        </button>
        <span role="status" class="soft">
          {state}
        </span>
      </div>
      <ImportBackup />
    </section>
  )
}
