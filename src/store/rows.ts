import type { IndexableTypePart, Table } from 'dexie'
import type { PersonKey } from '../model/person-key.ts'
import { db } from './db.ts'
import { journal } from './journal.ts'
import { fitRow, outOfLine, type PersonTable, primaryKeys, type Row, type TableName } from './row-schemas.ts'
import { storedOfPersons } from './stored-of-persons.ts'
import { byPerson, keyOf } from './tables.ts'
import { Refused } from './writing.ts'

const tableOf = (name: TableName | 'aside'): Table<unknown, unknown> => db.table(name)

const fittingOnes = <T extends TableName>(name: T, stored: readonly unknown[]): readonly Row<T>[] =>
  stored.flatMap((row) => fitRow(name, row) ?? [])

/** Every row of a table that can be read. */
export const everyRow = async <T extends TableName>(name: T): Promise<readonly Row<T>[]> =>
  fittingOnes(name, await tableOf(name).toArray())

/** The row under a primary key, where there is one that can be read. */
export const rowAt = async <T extends TableName>(name: T, key: unknown): Promise<Row<T> | undefined> =>
  fitRow(name, await tableOf(name).get(key))

/** The rows of a table that belong to persons. */
export const rowsOfPersons = async <T extends PersonTable>(
  name: T,
  persons: readonly PersonKey[],
): Promise<readonly Row<T>[]> => fittingOnes(name, await storedOfPersons(tableOf(name), persons))

/**
 * Keeps rows within the transaction of the caller, each in the place of the one under its key. A row that does not fit
 * refuses the whole write; one that stood there and cannot be read is set aside first.
 */
export async function putRows<T extends TableName>(name: T, rows: readonly Row<T>[]): Promise<void> {
  const checked = rows.map((row) => {
    const fits = fitRow(name, row)
    if (fits === undefined) throw new Refused('too-long')
    return fits
  })
  const table = tableOf(name)
  // Dexie writes the key that it counts into what it is given: the caller keeps their own values.
  const written = checked.map((row) => ({ ...(row as object) }))
  const wanted = checked.map((row) => primaryKeys[name](row))
  const counted = wanted.includes(undefined)
  const before = counted ? [] : await table.bulkGet(wanted)
  for (const row of before)
    if (row !== undefined && fitRow(name, row) === undefined) await putAside(name, row)
  const stored = counted
    ? await table.bulkAdd(written, { allKeys: true })
    : outOfLine.has(name)
      ? await table.bulkPut(written, wanted as IndexableTypePart[], { allKeys: true })
      : await table.bulkPut(written, { allKeys: true })
  for (const [at, row] of written.entries()) {
    const after = counted ? withKey(table, row, stored[at]) : row
    journal().push({ table: name, key: stored[at], before: before[at], after })
  }
}

/** A row as it stands in the store once its key was counted. */
const withKey = ({ schema }: Table<unknown, unknown>, row: object, key: unknown): object => ({
  ...row,
  [String(schema.primKey.keyPath)]: key,
})

/** Keeps a row that cannot be read, as it is, within the transaction of the caller. */
export async function putAside(table: string, row: unknown): Promise<void> {
  const key = await db.aside.add({ table, row })
  const after = { order: key, table, row }
  journal().push({ table: 'aside', key, before: undefined, after })
}

/** Deletes rows by their primary keys, within the transaction of the caller. */
export async function removeRows(name: TableName | 'aside', wanted: readonly unknown[]): Promise<void> {
  const table = tableOf(name)
  const before = await table.bulkGet([...wanted])
  await table.bulkDelete([...wanted])
  for (const [at, key] of wanted.entries())
    if (before[at] !== undefined) journal().push({ table: name, key, before: before[at], after: undefined })
}

/** Deletes all rows of a table that belong to persons, within the transaction of the caller; those too that cannot be read. */
export async function removeRowsOf(name: PersonTable, persons: readonly PersonKey[]): Promise<void> {
  await removeRows(name, await tableOf(name).where(byPerson).anyOf(persons.map(keyOf)).primaryKeys())
}
