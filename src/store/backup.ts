import type { Backup } from '../model/backup.ts'
import { networkTables, putNetwork } from './backup-network.ts'
import { db } from './db.ts'
import { exportAll } from './export-all.ts'
import { type ImportMode, type ImportPlan, planImport } from './plan-import.ts'
import { tableNames } from './row-schemas.ts'
import { putAside, putRows, removeRows } from './rows.ts'
import { write } from './write.ts'
import type { Writing } from './writing.ts'

export { type BackupProblem, backupText, type Rest, readBackup } from './backup-file.ts'
export type { Compared, ImportMode, ImportPlan } from './plan-import.ts'
export { exportAll }

const hasSettings = async () => (await db.settings.count()) > 0

/** What an import of a backup would change; nothing is changed by asking. */
export const previewImport = async (file: Backup, mode: ImportMode): Promise<ImportPlan> =>
  planImport(await hereFor(file), file, mode, await hasSettings())

/** What is here of all that a file holds. */
const hereFor = ({ exportedAt, network }: Backup) => exportAll(exportedAt, network !== undefined)

/** Takes a backup in as one transaction, as its preview says. */
export const importBackup = (file: Backup, mode: ImportMode): Writing<void> =>
  write(db.tables, async () => {
    const here = await hereFor(file)
    const { result } = planImport(here, file, mode, await hasSettings())
    if (mode === 'replace') await clear(file)
    await put(result, here, mode)
  })

/** Makes room for a file. What it leaves out it does not take away. */
async function clear({ network }: Backup): Promise<void> {
  const isApart = (table: string) => !network && networkTables.has(table)
  for (const name of tableNames)
    if (!isApart(name))
      await removeRows(name, await db.table<unknown, unknown>(name).toCollection().primaryKeys())
  const aside = await db.aside.filter(({ table }) => !isApart(table)).primaryKeys()
  await removeRows('aside', aside)
}

/** Writes all rows; what is recorded here already keeps the order in which it was recorded. */
async function put(result: Backup, here: Backup, mode: ImportMode): Promise<void> {
  await putOwn(result)
  await putPeople(result)
  const recorded = new Set(mode === 'merge' ? await touchpointIds() : [])
  const unique = new Map(result.touchpoints.map((touchpoint) => [touchpoint.id, touchpoint]))
  await putRows(
    'touchpoints',
    [...unique.values()].filter(({ id }) => !recorded.has(id)),
  )
  const [earlier, aside] = mode === 'merge' ? [here.earlier.length, here.aside.length] : [0, 0]
  await putRows('earlier', result.earlier.slice(earlier))
  if (result.network) await putNetwork(result, mode)
  for (const { table, row } of result.aside.slice(aside)) await putAside(table, row)
}

const touchpointIds = async () => (await db.touchpoints.orderBy('id').keys()).map(String)

/** What is the user's own, whoever they write to. */
async function putOwn({ settings, me, giving, personas }: Backup): Promise<void> {
  await putRows('settings', [settings])
  if (me) await putRows('me', [me])
  if (giving) await putRows('giving', [giving])
  await putRows('personas', personas)
}

/** Everybody who is kept, with all that is known and written; notes stand in rows of their own. */
async function putPeople(result: Backup): Promise<void> {
  await putRows(
    'contacts',
    result.contacts.map((contact) => ({ ...contact, notes: '' })),
  )
  const noted = result.contacts.filter(({ notes }) => notes !== '')
  await putRows(
    'notes',
    noted.map(({ person, notes }) => ({ person, text: notes })),
  )
  for (const name of ofPeople) await putRows(name, result[name] as never)
}

const ofPeople = ['readings', 'corrections', 'versions', 'joins', 'drafts', 'guided', 'sessionNotes'] as const
