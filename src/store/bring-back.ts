import type { Backup } from '../model/backup.ts'
import { importBackup, readBackup } from './backup.ts'
import { db } from './db.ts'
import type { StoreProblem } from './writing.ts'

/** Whether no table holds anything: a store that was just made, or one that the browser threw away and made anew. */
export const isStoreEmpty = async (): Promise<boolean> =>
  (await Promise.all(db.tables.map((table) => table.count()))).every((count) => count === 0)

/**
 * Fills an empty store from the text of a copy. Gives the moment of the copy, or undefined where nothing was brought back:
 * the store holds something, or nothing can be read of the text.
 */
export async function bringBack(
  text: string,
  refused: (problem: StoreProblem) => void,
): Promise<string | undefined> {
  const backup = await readable(text)
  if (!backup) return undefined
  return db.transaction('rw', db.tables, async () => {
    // Asked within the transaction: another window may have written meanwhile, and what it wrote stays.
    if (!(await isStoreEmpty())) return undefined
    const kept = await importBackup(backup, 'replace').orElse(refused)
    return kept && backup.exportedAt
  })
}

/** What can be read of a copy: all of it, or the rows that are whole. */
async function readable(text: string): Promise<Backup | undefined> {
  const checked = await readBackup(text)
  return checked.ok ? checked.backup : checked.rest?.backup
}
