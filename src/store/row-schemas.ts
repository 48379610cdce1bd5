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
import { Persona } from '../model/persona.ts'
import { Reading } from '../model/reading.ts'
import { Settings } from '../model/settings.ts'
import { Touchpoint } from '../model/touchpoint.ts'
import { keyOf } from './tables.ts'

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
export const primaryKeys: { readonly [T in TableName]: (row: Row<T>) => unknown } = {
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

/** The tables whose row does not hold its key. */
export const outOfLine: ReadonlySet<TableName> = new Set(['settings', 'me', 'imports', 'giving'])

/** A row as it fits its table's schema, with every default; undefined for one that does not fit: it is set aside. */
export function fitRow<T extends TableName>(name: T, stored: unknown): Row<T> | undefined {
  const checked = safeParse(schemas[name], stored)
  return checked.success ? (checked.output as Row<T>) : undefined
}
