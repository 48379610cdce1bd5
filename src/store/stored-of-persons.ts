import { cmp, type Table } from 'dexie'
import type { PersonKey } from '../model/person-key.ts'
import { byPerson, keyOf } from './tables.ts'

/** So few keys are asked for one by one: the browser hands each one's rows over in one piece, where many are walked through. */
const FEW = 8

/** The rows of a table that belong to persons, as they are stored, in the order of the index. */
export async function storedOfPersons<T, K>(
  table: Table<T, K>,
  persons: readonly PersonKey[],
): Promise<readonly T[]> {
  const once = new Map(persons.map((person) => [keyOf(person).join(' '), keyOf(person)]))
  const keys = [...once.values()].toSorted((one, other) => cmp(one, other))
  if (keys.length > FEW) return table.where(byPerson).anyOf(keys).toArray()
  return (await Promise.all(keys.map((key) => table.where(byPerson).equals(key).toArray()))).flat()
}
