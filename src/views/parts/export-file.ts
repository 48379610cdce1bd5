import { clock } from '../../platform/clock.ts'
import { saveFile } from '../../platform/save-file.ts'
import { backupText } from '../../store/backup-file.ts'
import { exportAll } from '../../store/export-all.ts'
import { lockFile } from '../../workers/lock-file.ts'

/** Saves everything as a file, locked where there is a passphrase; gives its name. Rejects where it cannot be made. */
export async function exportFile(passphrase = ''): Promise<string> {
  const now = clock()
  const text = await backupText(await exportAll(now))
  const name = `lodestar-${now.slice(0, 10)}.json`
  if (passphrase === '') {
    saveFile(name, text, 'application/json')
    return name
  }
  saveFile(`${name}.age`, await lockFile(text, passphrase), 'application/octet-stream')
  return `${name}.age`
}
