import type { Join } from '../model/join.ts'
import { type PersonKey, personId } from '../model/person-key.ts'
import { db, keyOf } from './db.ts'
import { kept, type Result } from './result.ts'
import { write } from './write.ts'

/** Everything that the user said of two pages. */
export const joins = (): Promise<readonly Join[]> => db.joins.toArray()

/** Keeps what the user says of two pages, in the place of what was said of them before. */
export const join = (said: Join): Promise<Result<void>> =>
  write([db.joins], async () => {
    await db.joins.put(inOrder(said))
    return kept(undefined)
  })

/** Takes a person's pages apart again: nothing of either was changed by the join. */
export const takeApart = (one: PersonKey, others: readonly PersonKey[], at: string): Promise<Result<void>> =>
  write([db.joins], async () => {
    await db.joins.bulkPut(others.map((other) => inOrder({ one, other, verdict: 'different', at })))
    return kept(undefined)
  })

/** A pair has one row, whichever of the two was looked at. */
export const inOrder = (said: Join): Join =>
  personId(said.one) <= personId(said.other) ? said : { ...said, one: said.other, other: said.one }

/** All keys of the person behind one key, this one first. */
export function keysOf(person: PersonKey, all: readonly Join[]): readonly PersonKey[] {
  const found = new Map([[personId(person), person]])
  // A map goes on with what is added to it meanwhile.
  for (const [id] of found)
    for (const { one, other, verdict } of all) {
      if (verdict !== 'same') continue
      if (personId(one) === id) found.set(personId(other), other)
      if (personId(other) === id) found.set(personId(one), one)
    }
  return [...found.values()]
}

/** The same as keys of the index over persons. */
export const rowsOf = async (person: PersonKey): Promise<readonly [string, string][]> =>
  keysOf(person, await joins()).map(keyOf)
