import type { Table } from 'dexie'
import { byPerson, db } from './db.ts'
import type { Step, Undo } from './journal.ts'
import { type PersonTable, tableNames } from './rows.ts'
import { same } from './three-way.ts'
import { write } from './write.ts'
import { Refused, type Writing } from './writing.ts'

/** What makes somebody a person who is kept for a reason of their own: as long as one of these is there, they stay. */
const reasons: readonly PersonTable[] = ['drafts', 'versions', 'touchpoints', 'notes']

/**
 * Takes a write back: every row is as it was before. Refused where one of them was changed since; one that is as it was
 * before already stays. Somebody who was kept by it stays kept if something else has been written about them meanwhile.
 */
export const takeBack = (undo: Undo): Writing<void> =>
  write([...tableNames.map((name) => db.table(name)), db.aside], async () => {
    const kept = stepsThatKept(undo)
    for (const step of undo.filter((one) => !kept.includes(one)).toReversed()) await stepBack(step)
    const stays = await Promise.all(kept.map((step) => isNeeded(step, kept)))
    for (const [at, step] of [...kept.entries()].toReversed()) if (!stays[at]) await stepBack(step)
  })

/** New contacts, and what was read and noted of them: they go last, and only together. */
function stepsThatKept(undo: Undo): readonly Step[] {
  const created = undo.filter(({ table, before }) => before === undefined && ofPerson.has(table))
  const contacts = created.filter(({ table }) => table === 'contacts').map(personIn)
  return created.filter((step) => contacts.includes(personIn(step)))
}

const ofPerson: ReadonlySet<string> = new Set(['contacts', 'readings', 'notes'])
const keyIn = ({ key }: Step) => (key as readonly string[]).slice(0, 2)
const personIn = (step: Step) => JSON.stringify(keyIn(step))

/** Whether the person of a step has something that this write did not bring, or was changed since. */
async function isNeeded(step: Step, kept: readonly Step[]): Promise<boolean> {
  const own = kept.filter((one) => personIn(one) === personIn(step))
  const counts = await Promise.all(
    reasons.map(async (name) => {
      const all = await db.table(name).where(byPerson).equals(keyIn(step)).count()
      return all - own.filter(({ table }) => table === name).length
    }),
  )
  const changed = await Promise.all(own.map(async (one) => !same(await rowOf(one), one.after)))
  return counts.some((count) => count > 0) || changed.includes(true)
}

const tableOf = ({ table }: Step): Table<unknown, unknown> => db.table(table)
const rowOf = (step: Step): Promise<unknown> => tableOf(step).get(step.key)

async function stepBack(step: Step): Promise<void> {
  const { key, before, after } = step
  const table = tableOf(step)
  const now = await rowOf(step)
  if (same(now, before)) return
  if (!same(now, after)) throw new Refused('changed-elsewhere')
  if (before === undefined) await table.delete(key)
  else if (table.schema.primKey.keyPath) await table.put(before)
  else await table.put(before, key)
}
