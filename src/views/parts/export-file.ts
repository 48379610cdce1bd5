import { clock } from '../../platform/clock.ts'
import { saveFile } from '../../platform/save-file.ts'
import { exportAll } from '../../store/export-all.ts'

/** Saves everything as a plain file; gives its name. */
export async function exportFile(): Promise<string> {
  const now = clock()
  const name = `lodestar-${now.slice(0, 10)}.json`
  saveFile(name, JSON.stringify(await exportAll(now)), 'application/json')
  return name
}
