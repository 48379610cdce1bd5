import type { PersonKey } from '../model/person-key.ts'
import { clock } from '../platform/clock.ts'
import { saveFile } from '../platform/save-file.ts'
import { backupText } from '../store/backup-file.ts'
import { exportAll, exportSome, withoutConfidences } from '../store/export-all.ts'
import { settings } from '../store/settings.ts'
import { lockFile } from '../workers/lock-file.ts'

/** Saves everything about some people as a file; gives its name. Rejects where it cannot be made. */
export async function exportPeople(persons: readonly PersonKey[]): Promise<string> {
  const now = clock()
  const name = `lodestar-people-${now.slice(0, 10)}.json`
  saveFile(name, await backupText(await exportSome(persons, now)), 'application/json')
  return name
}

/** Saves everything as a file, locked where there is a passphrase; gives its name. Rejects where it cannot be made. */
export async function exportFile(passphrase = ''): Promise<string> {
  const now = clock()
  const { confidencesInExports, networkInExports } = await settings()
  const all = await exportAll(now, networkInExports)
  const text = await backupText(confidencesInExports ? all : withoutConfidences(all))
  const name = `lodestar-${now.slice(0, 10)}.json`
  if (passphrase === '') {
    saveFile(name, text, 'application/json')
    return name
  }
  saveFile(`${name}.age`, await lockFile(text, passphrase), 'application/octet-stream')
  return `${name}.age`
}
