import type { PersonKey } from '../model/person-key.ts'
import { db } from './db.ts'
import { joins } from './joins.ts'
import { groupsOf, rowsFor } from './promise-rows.ts'
import { states } from './rows-in-state.ts'
import { keyOf, type PromisesRow, stale } from './tables.ts'

/** So many people are worked out at once. */
const AT_ONCE = 500

/** Works out whoever is marked, and keeps it; gives what could not be kept. */
export async function workOut(): Promise<readonly PromisesRow[]> {
  // Where the disk is full, whoever is in no known state waits for the next time.
  await markUnknown().catch(() => undefined)
  const unkept: PromisesRow[] = []
  for (;;) {
    const marked = await db.promises.where('state').equals('stale').limit(AT_ONCE).toArray()
    if (marked.length === 0) return unkept
    const kept = await keepWorkedOut(marked.map(({ person }) => person)).then(
      () => true,
      () => false,
    )
    if (kept) continue
    const left = await db.promises.where('state').equals('stale').toArray()
    return rowsFor(left.map(({ person }) => person))
  }
}

const keepWorkedOut = (persons: readonly PersonKey[]): Promise<void> =>
  db.transaction('rw', [db.contacts, db.touchpoints, db.drafts, db.joins, db.promises], async () => {
    const rows = await rowsFor(persons)
    // Of those that were joined, one row stands for all.
    const everyKey = groupsOf(persons, await joins()).flat()
    await db.promises.bulkDelete(everyKey.map(keyOf))
    await db.promises.bulkPut([...rows])
  })

/** Marks whoever has a row in a state of another version, or in none: nobody is forgotten because of it. */
async function markUnknown(): Promise<void> {
  const [all, ...known] = await Promise.all([
    db.promises.count(),
    ...states.map((state) => db.promises.where('state').equals(state).count()),
  ])
  if (all === known.reduce((sum, count) => sum + count, 0)) return
  const names: ReadonlySet<string> = new Set(states)
  const unknown = await db.promises.filter(({ state }) => !names.has(state)).toArray()
  await db.promises.bulkPut(unknown.map(({ person }) => stale(person)))
}
