import type { Join } from '../model/join.ts'
import { type PersonKey, personId } from '../model/person-key.ts'
import { db } from './db.ts'
import { everyRow, putRows } from './rows.ts'
import { write } from './write.ts'
import type { Writing } from './writing.ts'

/** Everything that the user said of two pages. */
export const joins = (): Promise<readonly Join[]> => everyRow('joins')

/** Keeps what the user says of two pages, in the place of what was said of them before. */
export const join = (said: Join): Writing<void> => write([db.joins], () => putRows('joins', [inOrder(said)]))

/** Takes a person's pages apart again: nothing of either was changed by the join. */
export const takeApart = (one: PersonKey, others: readonly PersonKey[], at: string): Writing<void> =>
  write([db.joins], () =>
    putRows(
      'joins',
      others.map((other) => inOrder({ one, other, verdict: 'different', at })),
    ),
  )

/** A pair has one row, whichever of the two was looked at. */
export const inOrder = (said: Join): Join =>
  personId(said.one) <= personId(said.other) ? said : { ...said, one: said.other, other: said.one }

/** All keys of the person behind one key, this one first. */
export function keysOf(person: PersonKey, all: readonly Join[]): readonly PersonKey[] {
  const beside = neighboursIn(all)
  const found = new Map([[personId(person), person]])
  // A map goes on with what is added to it meanwhile.
  for (const [id] of found) for (const other of beside.get(id) ?? []) found.set(personId(other), other)
  return [...found.values()]
}

type Neighbours = ReadonlyMap<string, readonly PersonKey[]>

const neighbours = new WeakMap<readonly Join[], Neighbours>()

/** Which keys were joined with which, by their ids: worked out once for a list, so that nobody's keys cost more where many are joined. */
function neighboursIn(all: readonly Join[]): Neighbours {
  const kept = neighbours.get(all)
  if (kept) return kept
  const made = new Map<string, PersonKey[]>()
  const add = (one: PersonKey, other: PersonKey) => {
    const id = personId(one)
    const others = made.get(id)
    if (others) others.push(other)
    else made.set(id, [other])
  }
  for (const { one, other, verdict } of all) {
    if (verdict !== 'same') continue
    add(one, other)
    add(other, one)
  }
  neighbours.set(all, made)
  return made
}

/** The same, from what is stored. */
export const everyKeyOf = async (person: PersonKey): Promise<readonly PersonKey[]> =>
  keysOf(person, await joins())
