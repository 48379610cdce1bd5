import type { IndexableTypePart, Table } from 'dexie'
import { db } from './db.ts'
import type { Step, Undo } from './journal.ts'
import { countAbout } from './keep-if-new.ts'
import { tableNames } from './row-schemas.ts'
import { markStale } from './stale.ts'
import { byPerson } from './tables.ts'
import { canonical, same } from './three-way.ts'
import { write } from './write.ts'
import { Refused, type Writing } from './writing.ts'

/**
 * Takes a write back: every row is as it was before. Refused where one of them was changed since; one that is as it was
 * before already stays. Somebody who was kept by it stays kept if something else has been written about them meanwhile.
 */
export const takeBack = (undo: Undo): Writing<void> =>
  write([...tableNames.map((name) => db.table(name)), db.aside], async () => {
    const all = await withRows(oneEach(undo))
    const keepsSomebody = keeping(all)
    const [kept, others] = [all.filter(keepsSomebody), all.filter((step) => !keepsSomebody(step))]
    if (others.some(isChanged)) throw new Refused('changed-elsewhere')
    // What was added goes before what was there comes back: the two may share an id.
    await remove(others.filter(({ before }) => before === undefined))
    await bringBack(others.filter(({ before }) => before !== undefined))
    const stay = await whoStays(kept)
    await remove(kept.filter((step) => !stay.has(personIn(step))))
    await markStale(undo)
  })

/** A step with the row as it stands now. */
interface Standing extends Step {
  readonly now: unknown
}

/** One step for each row: from how it was before the first to how it was after the last. */
function oneEach(undo: Undo): readonly Step[] {
  const steps = new Map<string, Step>()
  for (const step of undo) {
    const id = canonical([step.table, step.key])
    steps.set(id, { ...step, before: (steps.get(id) ?? step).before })
  }
  return [...steps.values()]
}

/** Each step with its row, where that is not as it was before already; one query a table. */
async function withRows(steps: readonly Step[]): Promise<readonly Standing[]> {
  const standing: Standing[] = []
  for (const [name, some] of byTable(steps)) {
    const rows = await tableOf(name).bulkGet(some.map(({ key }) => key))
    standing.push(...some.map((step, at) => ({ ...step, now: rows[at] })))
  }
  return standing.filter(({ now, before }) => !same(now, before))
}

const isChanged = ({ now, after }: Standing) => !same(now, after)

/** Which steps kept somebody new: the contact, and with it what was read and noted of them. They go last, and only together. */
function keeping(steps: readonly Step[]): (step: Step) => boolean {
  const isNew = ({ table, before }: Step) => table === 'contacts' && before === undefined
  const persons = new Set(steps.filter(isNew).map(personIn))
  return (step) => step.before === undefined && ofPerson.has(step.table) && persons.has(personIn(step))
}

const ofPerson: ReadonlySet<string> = new Set(['contacts', 'readings', 'notes'])
const keyIn = ({ key }: Step) => (key as readonly string[]).slice(0, 2)
const personIn = (step: Step) => canonical(keyIn(step))

/** Those of whom something is there that this write did not bring, or of whom a row was changed since. */
async function whoStays(kept: readonly Standing[]): Promise<ReadonlySet<string>> {
  const stay = new Set(kept.filter(isChanged).map(personIn))
  const persons = [...new Map(kept.map((step) => [personIn(step), keyIn(step)])).values()]
  const ownNotes = new Set(kept.filter(({ table }) => table === 'notes').map(personIn))
  const noted = await db.notes
    .where(byPerson)
    .anyOf(persons.map((one) => [...one]))
    .keys()
  for (const person of noted.map(canonical)) if (!ownNotes.has(person)) stay.add(person)
  const there = new Map(
    kept.map((step) => [personIn(step), step.there ?? 0] as const).filter(([, count]) => count > 0),
  )
  for (const [person, count] of await countAbout(persons))
    if (count > (there.get(person) ?? 0)) stay.add(person)
  return stay
}

async function remove(steps: readonly Step[]): Promise<void> {
  for (const [name, some] of byTable(steps)) await tableOf(name).bulkDelete(some.map(({ key }) => key))
}

async function bringBack(steps: readonly Step[]): Promise<void> {
  for (const [name, some] of byTable(steps)) {
    const table = tableOf(name)
    const rows = some.map(({ before }) => before)
    if (table.schema.primKey.keyPath) await table.bulkPut(rows)
    else
      await table.bulkPut(
        rows,
        some.map(({ key }) => key as IndexableTypePart),
      )
  }
}

function byTable<S extends Step>(steps: readonly S[]): ReadonlyMap<Step['table'], readonly S[]> {
  const tables = new Map<Step['table'], S[]>()
  for (const step of steps) {
    const some = tables.get(step.table)
    if (some) some.push(step)
    else tables.set(step.table, [step])
  }
  return tables
}

const tableOf = (name: string): Table<unknown, unknown> => db.table(name)
