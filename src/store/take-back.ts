import type { Table } from 'dexie'
import { byPerson, db } from './db.ts'
import type { Step, Undo } from './journal.ts'
import { type PersonTable, tableNames } from './rows.ts'
import { same } from './three-way.ts'
import { write } from './write.ts'
import { Refused, type Writing } from './writing.ts'

/** What makes somebody a person who is kept for a reason of their own: as long as one of these is there, they stay. */
const reasons: readonly PersonTable[] = ['drafts', 'versions', 'touchpoints']

/**
 * Takes a write back: every row is as it was before. Refused where one of them was changed since. Somebody who was kept
 * by it stays kept if something else has been written about them meanwhile.
 */
export const takeBack = (undo: Undo): Writing<void> =>
  write([...tableNames.map((name) => db.table(name)), db.aside], async () => {
    const kept = undo.filter(keepsSomebody)
    for (const step of undo.filter((one) => !kept.includes(one)).toReversed()) await stepBack(step)
    for (const step of kept.toReversed()) if (!(await isNeeded(step))) await stepBack(step)
  })

/** A new contact, and what was read of them: they go last, and only together. */
const keepsSomebody = ({ table, before }: Step) =>
  before === undefined && (table === 'contacts' || table === 'readings' || table === 'notes')

async function isNeeded({ key }: Step): Promise<boolean> {
  const person = (key as readonly string[]).slice(0, 2)
  const counts = await Promise.all(
    reasons.map((name) => db.table(name).where(byPerson).equals(person).count()),
  )
  return counts.some((count) => count > 0)
}

async function stepBack({ table: name, key, before, after }: Step): Promise<void> {
  const table: Table<unknown, unknown> = db.table(name)
  const now: unknown = await table.get(key)
  if (!same(now, after)) throw new Refused('changed-elsewhere')
  if (before === undefined) await table.delete(key)
  else if (table.schema.primKey.keyPath) await table.put(before)
  else await table.put(before, key)
}
