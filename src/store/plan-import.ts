import { type Backup, type BackupList, backupLists } from '../model/backup.ts'
import { rowKeys } from './backup-keys.ts'
import { networkAfter } from './backup-network.ts'
import type { Differing } from './differing.ts'
import { isConfidential } from './export-all.ts'
import { mergeBackups } from './merge.ts'
import { same } from './three-way.ts'

/** How the store is brought to a backup: in place of everything, or added to what is here. */
export type ImportMode = 'replace' | 'merge'

/** What an import changes in one list. */
export interface Compared {
  readonly fresh: number
  readonly changed: number
  readonly same: number
  readonly removed: number
}

/** What an import would leave in the store, and how that stands to what is here now. */
export interface ImportPlan {
  readonly result: Backup
  readonly lists: Readonly<Record<BackupList, Compared>>
  readonly settings: 'same' | 'changed'
  readonly me: 'same' | 'changed' | 'fresh' | 'removed'
  readonly differing: readonly Differing[]
}

/** Works out an import, for its preview and for the import itself: what is shown is what is done. `hasSettings`: whether something was ever set here. */
export function planImport(here: Backup, file: Backup, mode: ImportMode, hasSettings: boolean): ImportPlan {
  const { backup, differing } = mode === 'merge' ? mergeBackups(here, file) : { backup: file, differing: [] }
  const settings = mode === 'merge' && hasSettings ? here.settings : file.settings
  const result = {
    ...backup,
    settings,
    ...confidencesOf(backup, here, file),
    ...networkAfter(here, file, mode),
    aside: file.withoutConfidences ? keepConfidential(backup.aside, here.aside) : backup.aside,
  }
  return {
    result,
    differing,
    lists: Object.fromEntries(backupLists.map((list) => [list, compare(list, here, result)])) as Record<
      BackupList,
      Compared
    >,
    settings: same(here.settings, settings) ? 'same' : 'changed',
    me: comparedMe(here, result),
  }
}

/** What cannot be read of what is confidential stays too. */
const keepConfidential = (aside: Backup['aside'], here: Backup['aside']): Backup['aside'] => {
  const known = new Set(aside.map(rowKeys.aside))
  return [...aside, ...here.filter((one) => isConfidential(one) && !known.has(rowKeys.aside(one)))]
}

/** What a file leaves out stays as it is here. */
const confidencesOf = (
  { giving, sessionNotes }: Backup,
  here: Backup,
  file: Backup,
): Pick<Backup, 'giving' | 'sessionNotes'> =>
  file.withoutConfidences
    ? {
        ...(giving && { giving: { ...giving, lessons: here.giving?.lessons ?? [] } }),
        sessionNotes: here.sessionNotes,
      }
    : { ...(giving && { giving }), sessionNotes }

function compare<L extends BackupList>(list: L, here: Backup, result: Backup): Compared {
  const key = rowKeys[list] as (row: Backup[L][number]) => string
  const [before, after]: readonly (readonly Backup[L][number][])[] = [here[list], result[list]]
  const stored = new Map((before ?? []).map((row) => [key(row), row]))
  const kept = (after ?? []).filter((row) => stored.has(key(row)))
  const alike = kept.filter((row) => same(stored.get(key(row)), row)).length
  const fresh = (after ?? []).length - kept.length
  return { fresh, changed: kept.length - alike, same: alike, removed: stored.size - kept.length }
}

function comparedMe(here: Backup, result: Backup): ImportPlan['me'] {
  if (same(here.me, result.me)) return 'same'
  if (here.me === undefined) return 'fresh'
  return result.me === undefined ? 'removed' : 'changed'
}
