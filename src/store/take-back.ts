import type { Table } from 'dexie'
import { byPerson, db } from './db.ts'
import type { Step, Undo } from './journal.ts'
import { type PersonTable, tableNames } from './rows.ts'
import { canonical, same } from './three-way.ts'
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
    const steps = oneEach(undo)
    const keepsSomebody = keeping(steps)
    for (const step of steps) await mustBeAsLeft(step)
    // What was added goes before what was there comes back: the two may share an id.
    for (const step of steps) if (step.before === undefined && !keepsSomebody(step)) await stepBack(step)
    for (const step of steps) if (step.before !== undefined) await stepBack(step)
    for (const step of steps) if (keepsSomebody(step) && !(await isNeeded(step))) await stepBack(step)
  })

/** One step for each row: from how it was before the first to how it was after the last. */
function oneEach(undo: Undo): readonly Step[] {
  const steps = new Map<string, Step>()
  for (const step of undo) {
    const id = canonical([step.table, step.key])
    steps.set(id, { ...step, before: (steps.get(id) ?? step).before })
  }
  return [...steps.values()]
}

/** Which steps kept somebody new: the contact, and with it what was read of them. They go last, and only together. */
function keeping(steps: readonly Step[]): (step: Step) => boolean {
  const isNew = ({ table, before }: Step) => table === 'contacts' && before === undefined
  const persons = new Set(steps.filter(isNew).map(personIn))
  return (step) =>
    step.before === undefined &&
    (step.table === 'contacts' || step.table === 'readings' || step.table === 'notes') &&
    persons.has(personIn(step))
}

const personIn = ({ key }: Step) => canonical((key as readonly string[]).slice(0, 2))

async function isNeeded({ key }: Step): Promise<boolean> {
  const person = (key as readonly string[]).slice(0, 2)
  const counts = await Promise.all(
    reasons.map((name) => db.table(name).where(byPerson).equals(person).count()),
  )
  return counts.some((count) => count > 0)
}

async function mustBeAsLeft({ table, key, after }: Step): Promise<void> {
  if (!same(await tableOf(table).get(key), after)) throw new Refused('changed-elsewhere')
}

async function stepBack({ table: name, key, before }: Step): Promise<void> {
  const table = tableOf(name)
  if (before === undefined) await table.delete(key)
  else if (table.schema.primKey.keyPath) await table.put(before)
  else await table.put(before, key)
}

const tableOf = (name: string): Table<unknown, unknown> => db.table(name)
