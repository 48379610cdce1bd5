import type { Backup, BackupList } from '../model/backup.ts'
import { personId } from '../model/person-key.ts'
import { canonical } from './three-way.ts'

/** What tells one row of a list from another. */
export const rowKeys: { readonly [L in BackupList]: (row: Backup[L][number]) => string } = {
  contacts: ({ person }) => personId(person),
  readings: ({ person, takenAt }) => JSON.stringify([person.site, person.handle, takenAt]),
  corrections: ({ person, field, at }) => JSON.stringify([person.site, person.handle, field, at]),
  drafts: ({ id }) => id,
  versions: ({ id, revision }) => JSON.stringify([id, revision]),
  touchpoints: ({ id }) => id,
  personas: ({ id }) => id,
  joins: ({ one, other }) => JSON.stringify([personId(one), personId(other)]),
  earlier: canonical,
  guided: ({ person }) => personId(person),
  sessionNotes: ({ id }) => id,
  connections: ({ id }) => id,
  lists: ({ id }) => id,
  aside: canonical,
}
