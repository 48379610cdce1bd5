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

/** The same, from what is stored. */
export const everyKeyOf = async (person: PersonKey): Promise<readonly PersonKey[]> =>
  keysOf(person, await joins())
