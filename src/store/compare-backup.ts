import type { Backup } from '../model/backup.ts'
import { type BackupTable, rowKeys } from './backup-keys.ts'
import { exportAll } from './export-all.ts'

/** How the rows of a backup stand to those here: new, different, or the same. */
export interface Compared {
  readonly fresh: number
  readonly changed: number
  readonly same: number
}

/** What a backup would bring, table by table; nothing is changed. */
export async function compareBackup(backup: Backup): Promise<Readonly<Record<BackupTable, Compared>>> {
  const here = await exportAll(backup.exportedAt)
  const compared = <T extends BackupTable>(table: T) =>
    compare<Backup[T][number]>(here[table], backup[table], rowKeys[table])
  return {
    contacts: compared('contacts'),
    readings: compared('readings'),
    corrections: compared('corrections'),
    drafts: compared('drafts'),
    versions: compared('versions'),
    touchpoints: compared('touchpoints'),
    personas: compared('personas'),
    joins: compared('joins'),
  }
}

function compare<Row>(here: readonly Row[], added: readonly Row[], key: (row: Row) => string): Compared {
  const stored = new Map(here.map((row) => [key(row), canonical(row)]))
  const known = added.filter((row) => stored.has(key(row)))
  const same = known.filter((row) => stored.get(key(row)) === canonical(row)).length
  return { fresh: added.length - known.length, changed: known.length - same, same }
}

// The order in which properties were written says nothing about a row.
const canonical = (row: unknown): string =>
  JSON.stringify(row, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  )
