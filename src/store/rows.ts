import type { IndexableTypePart, Table } from 'dexie'
import { type InferOutput, safeParse } from 'valibot'
import { ConnectionBlock, NetworkImport } from '../model/connection.ts'
import { Contact } from '../model/contact.ts'
import { Draft } from '../model/draft.ts'
import { Earlier } from '../model/earlier.ts'
import { Giving, Guided, SessionNotes } from '../model/giving.ts'
import { Join } from '../model/join.ts'
import { Correction } from '../model/known.ts'
import { Me } from '../model/me.ts'
import { Note } from '../model/note.ts'
import { PeopleList } from '../model/people-list.ts'
import type { PersonKey } from '../model/person-key.ts'
import { Persona } from '../model/persona.ts'
import { Reading } from '../model/reading.ts'
import { Settings } from '../model/settings.ts'
import { Touchpoint } from '../model/touchpoint.ts'
import { db } from './db.ts'
import { journal } from './journal.ts'
import { storedOfPersons } from './stored-of-persons.ts'
import { byPerson, keyOf } from './tables.ts'
import { Refused } from './writing.ts'

/** The one schema of each table's rows: checked on writing, on reading, and in a backup. */
export const schemas = {
  contacts: Contact,
  notes: Note,
  readings: Reading,
  corrections: Correction,
  joins: Join,
  drafts: Draft,
  versions: Draft,
  touchpoints: Touchpoint,
  personas: Persona,
  settings: Settings,
  me: Me,
  earlier: Earlier,
  network: ConnectionBlock,
  imports: NetworkImport,
  lists: PeopleList,
  giving: Giving,
  guided: Guided,
  sessionNotes: SessionNotes,
} as const
export type TableName = keyof typeof schemas
export type Row<T extends TableName> = InferOutput<(typeof schemas)[T]>
export const tableNames = Object.keys(schemas) as readonly TableName[]

/** The tables whose rows belong to one person each. */
export type PersonTable =
  | 'contacts'
  | 'notes'
  | 'readings'
  | 'corrections'
  | 'drafts'
  | 'versions'
  | 'touchpoints'
  | 'guided'
  | 'sessionNotes'

/** The primary key of a row; undefined where the table counts for itself, or holds one row under a name of its own. */
const keys: { readonly [T in TableName]: (row: Row<T>) => unknown } = {
  contacts: ({ person }) => keyOf(person),
  notes: ({ person }) => keyOf(person),
  readings: ({ person, takenAt }) => [...keyOf(person), takenAt],
  corrections: ({ person, field, at }) => [...keyOf(person), field, at],
  joins: ({ one, other }) => [...keyOf(one), ...keyOf(other)],
  drafts: ({ id }) => id,
  versions: ({ id, revision }) => [id, revision],
  touchpoints: () => undefined,
  personas: ({ id }) => id,
  settings: () => 'settings',
  me: () => 'me',
  earlier: () => undefined,
  network: ({ block }) => block,
  imports: () => 'imports',
  lists: ({ id }) => id,
  giving: () => 'giving',
  guided: ({ person }) => keyOf(person),
  sessionNotes: ({ id }) => id,
}

const outOfLine: ReadonlySet<TableName> = new Set(['settings', 'me', 'imports', 'giving'])
const tableOf = (name: TableName | 'aside'): Table<unknown, unknown> => db.table(name)

/** A row as it fits its table's schema, with every default; undefined for one that does not fit: it is set aside. */
export function fitRow<T extends TableName>(name: T, stored: unknown): Row<T> | undefined {
  const checked = safeParse(schemas[name], stored)
  return checked.success ? (checked.output as Row<T>) : undefined
}

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
  const wanted = checked.map((row) => keys[name](row))
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
