import type { Backup } from '../model/backup.ts'
import { db } from './db.ts'
import { exportAll } from './export-all.ts'
import { type ImportMode, type ImportPlan, planImport } from './plan-import.ts'
import { putAside, putRows, removeRows, tableNames } from './rows.ts'
import { write } from './write.ts'
import type { Writing } from './writing.ts'

export { type BackupProblem, backupText, type Rest, readBackup } from './backup-file.ts'
export type { Compared, ImportMode, ImportPlan } from './plan-import.ts'
export { exportAll }

const hasSettings = async () => (await db.settings.count()) > 0

/** What an import of a backup would change; nothing is changed by asking. */
export const previewImport = async (file: Backup, mode: ImportMode): Promise<ImportPlan> =>
  planImport(await exportAll(file.exportedAt), file, mode, await hasSettings())

/** Takes a backup in as one transaction, as its preview says. */
export const importBackup = (file: Backup, mode: ImportMode): Writing<void> =>
  write(db.tables, async () => {
    const here = await exportAll(file.exportedAt)
    const { result } = planImport(here, file, mode, await hasSettings())
    if (mode === 'replace') await clear()
    await put(result, here, mode)
  })

/** What no backup holds, none takes away. */
const apart: ReadonlySet<string> = new Set(['network', 'imports'])

async function clear(): Promise<void> {
  for (const name of [...tableNames, 'aside'] as const)
    if (!apart.has(name))
      await removeRows(name, await db.table<unknown, unknown>(name).toCollection().primaryKeys())
}

/** Writes all rows; what is recorded here already keeps the order in which it was recorded. */
async function put(result: Backup, here: Backup, mode: ImportMode): Promise<void> {
  await putRows('settings', [result.settings])
  if (result.me) await putRows('me', [result.me])
  if (result.giving) await putRows('giving', [result.giving])
  await putRows('guided', result.guided)
  await putRows('sessionNotes', result.sessionNotes)
  await putRows('personas', result.personas)
  await putRows(
    'contacts',
    result.contacts.map((contact) => ({ ...contact, notes: '' })),
  )
  const noted = result.contacts.filter(({ notes }) => notes !== '')
  await putRows(
    'notes',
    noted.map(({ person, notes }) => ({ person, text: notes })),
  )
  await putRows('readings', result.readings)
  await putRows('corrections', result.corrections)
  await putRows('versions', result.versions)
  await putRows('joins', result.joins)
  await putRows('drafts', result.drafts)
  const recorded = new Set(mode === 'merge' ? await touchpointIds() : [])
  const unique = new Map(result.touchpoints.map((touchpoint) => [touchpoint.id, touchpoint]))
  await putRows(
    'touchpoints',
    [...unique.values()].filter(({ id }) => !recorded.has(id)),
  )
  const [earlier, aside] = mode === 'merge' ? [here.earlier.length, here.aside.length] : [0, 0]
  await putRows('earlier', result.earlier.slice(earlier))
  for (const { table, row } of result.aside.slice(aside)) await putAside(table, row)
}

const touchpointIds = async () => (await db.touchpoints.orderBy('id').keys()).map(String)
