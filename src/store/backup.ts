import { getDotPath, safeParse } from 'valibot'
import { BACKUP_VERSION, Backup } from '../model/backup.ts'
import { db } from './db.ts'
import { exportAll } from './export-all.ts'
import { merged } from './merge.ts'
import { kept, type Result } from './result.ts'
import { write } from './write.ts'

export { compareBackup } from './compare-backup.ts'
export { exportAll }

/** Why a file cannot be imported. `place` is the path of what does not fit: `contacts.0.name`. */
export type BackupProblem =
  | { readonly kind: 'not-json' | 'not-lodestar' | 'newer-version' | 'too-large' }
  | { readonly kind: 'damaged'; readonly place: string }

/** Longest file that is looked at, in UTF-16 code units; 30,000 people with readings stay well below. */
const LONGEST_BACKUP = 200_000_000

type Checked =
  | { readonly ok: true; readonly backup: Backup }
  | { readonly ok: false; readonly problem: BackupProblem }

const unfit = (problem: BackupProblem): Checked => ({ ok: false, problem })

/** Reads the text of a backup file; nothing is taken on trust. */
export function readBackup(text: string): Checked {
  if (text.length > LONGEST_BACKUP) return unfit({ kind: 'too-large' })
  const read = parsed(text)
  if (!read) return unfit({ kind: 'not-json' })
  const { value } = read
  if (typeof value !== 'object' || value === null || !('program' in value) || value.program !== 'lodestar')
    return unfit({ kind: 'not-lodestar' })
  if ('version' in value && typeof value.version === 'number' && value.version > BACKUP_VERSION)
    return unfit({ kind: 'newer-version' })
  const checked = safeParse(Backup, value)
  if (checked.success) return { ok: true, backup: checked.output }
  return unfit({ kind: 'damaged', place: getDotPath(checked.issues[0]) ?? '' })
}

const parsed = (text: string): { readonly value: unknown } | undefined => {
  try {
    return { value: JSON.parse(text) }
  } catch {
    return undefined
  }
}

/** Takes a backup in as one transaction: in place of everything, or added to what is here (see `merged`). */
export const importBackup = (backup: Backup, mode: 'replace' | 'merge'): Promise<Result<void>> =>
  write(db.tables, async () => {
    const wanted = mode === 'merge' ? merged(await exportAll(backup.exportedAt), backup) : backup
    const settingsAreHere = mode === 'merge' && (await db.settings.get('settings')) !== undefined
    if (mode === 'replace') for (const table of db.tables) await table.clear()
    await put(wanted, settingsAreHere ? undefined : backup.settings)
    return kept(undefined)
  })

/** Writes all rows; what is recorded already keeps the order in which it was recorded. */
async function put(backup: Backup, settings: Backup['settings'] | undefined) {
  const recorded = new Set((await db.touchpoints.toArray()).map(({ id }) => id))
  if (settings) await db.settings.put(settings, 'settings')
  if (backup.me) await db.me.put(backup.me, 'me')
  await db.personas.bulkPut([...backup.personas])
  await db.contacts.bulkPut([...backup.contacts])
  await db.readings.bulkPut([...backup.readings])
  await db.corrections.bulkPut([...backup.corrections])
  await db.versions.bulkPut([...backup.versions])
  await db.joins.bulkPut([...backup.joins])
  await db.drafts.bulkPut([...backup.drafts])
  const unique = new Map(backup.touchpoints.map((touchpoint) => [touchpoint.id, touchpoint]))
  const fresh = [...unique.values()].filter(({ id }) => !recorded.has(id))
  await db.touchpoints.bulkAdd(fresh.map((touchpoint) => ({ ...touchpoint })))
}
