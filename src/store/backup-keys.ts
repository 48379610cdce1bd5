import type { Backup } from '../model/backup.ts'
import { personId } from '../model/person-key.ts'

/** The tables of a backup that hold many rows. */
export const backupTables = [
  'contacts',
  'readings',
  'corrections',
  'drafts',
  'versions',
  'touchpoints',
  'personas',
  'joins',
] as const
export type BackupTable = (typeof backupTables)[number]

/** What tells one row of a table from another. */
export const rowKeys: { readonly [T in BackupTable]: (row: Backup[T][number]) => string } = {
  contacts: ({ person }) => personId(person),
  readings: ({ person, takenAt }) => JSON.stringify([person.site, person.handle, takenAt]),
  corrections: ({ person, field, at }) => JSON.stringify([person.site, person.handle, field, at]),
  drafts: ({ id }) => id,
  versions: ({ id, revision }) => JSON.stringify([id, revision]),
  touchpoints: ({ id }) => id,
  personas: ({ id }) => id,
  joins: ({ one, other }) => JSON.stringify([personId(one), personId(other)]),
}
