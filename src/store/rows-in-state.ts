import type { PersonKey } from '../model/person-key.ts'
import { db } from './db.ts'
import { moment } from './moment.ts'
import { isAfter, rowsFor } from './promise-rows.ts'
import { isSound } from './sound-row.ts'
import type { PromisesRow } from './tables.ts'

/** Every state that a row can be in. */
export const states = [
  'pressing',
  'open',
  'ask',
  'none',
  'stale',
  'undated',
] as const satisfies readonly PromisesRow['state'][]

/** The rows in some states; what depends on the time, or cannot be read, is worked out for now. */
export async function inState(...states: readonly PromisesRow['state'][]): Promise<readonly PromisesRow[]> {
  const now = moment()
  const good: PromisesRow[] = []
  const anew: PersonKey[] = []
  for (const row of await rowsInState(states)) {
    if (row.state !== 'undated' && isSound(row) && !isAfter(row.latest, now)) good.push(row)
    else anew.push(row.person)
  }
  return [...good, ...(await rowsFor(anew))]
}

/** Where most rows are wanted, all are read in one piece sooner than by their states. */
async function rowsInState(wanted: readonly PromisesRow['state'][]): Promise<readonly PromisesRow[]> {
  if (wanted.length > states.length / 2) {
    const names: ReadonlySet<string> = new Set(wanted)
    return (await db.promises.toArray()).filter(({ state }) => names.has(state))
  }
  return (await Promise.all(wanted.map((state) => db.promises.where('state').equals(state).toArray()))).flat()
}
