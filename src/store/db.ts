import Dexie, { cmp, type Table } from 'dexie'
import type { ConnectionBlock, NetworkImport } from '../model/connection.ts'
import type { Contact } from '../model/contact.ts'
import type { Draft } from '../model/draft.ts'
import type { Earlier } from '../model/earlier.ts'
import type { Giving, Guided, SessionNotes } from '../model/giving.ts'
import type { Join } from '../model/join.ts'
import type { Correction } from '../model/known.ts'
import type { Me } from '../model/me.ts'
import type { Note } from '../model/note.ts'
import type { PersonKey } from '../model/person-key.ts'
import type { Persona } from '../model/persona.ts'
import type { OpenPromise } from '../model/promise.ts'
import { noEntries, type Reading } from '../model/reading.ts'
import type { Settings } from '../model/settings.ts'
import type { Standing, Touchpoint } from '../model/touchpoint.ts'

/** A touchpoint with the order in which it was recorded, which `at` does not tell: one can be recorded afterwards. */
export type StoredTouchpoint = Touchpoint & { readonly order?: number }

/** A row that could not be read and had to make room, or that a backup brought as it was. */
export interface AsideRow {
  readonly order?: number
  readonly table: string
  readonly row: unknown
}

/**
 * What is open with one person. `pressing`: it can be owed, or a meeting is set; `ask`: nothing but a first message without a date; `none`: nothing; `stale`: to be worked out
 * anew; `undated`: it depends on the time, so it is worked out each time.
 */
export interface PromisesRow {
  readonly person: PersonKey
  readonly state: 'pressing' | 'open' | 'ask' | 'none' | 'stale' | 'undated'
  /** Since when the person is kept. */
  readonly since: string
  readonly open: readonly OpenPromise[]
  /** What was reached, whatever the time is. */
  readonly standing: Standing
  /** When something happened last. */
  readonly last: string
  /** The latest moment that is said of anything: where the clock shows an earlier one, the row depends on the time too. */
  readonly latest: string
}

/** The tables of Lodestar. Rows are the values of the model, as they are; `rows.ts` is the only way to them. */
export type Store = Dexie & {
  readonly contacts: Table<Contact, [string, string]>
  readonly notes: Table<Note, [string, string]>
  readonly readings: Table<Reading, [string, string, string]>
  readonly corrections: Table<Correction, [string, string, string, string]>
  readonly joins: Table<Join, [string, string, string, string]>
  readonly drafts: Table<Draft, string>
  /** Earlier texts of drafts. */
  readonly versions: Table<Draft, [string, number]>
  readonly touchpoints: Table<StoredTouchpoint, number>
  readonly personas: Table<Persona, string>
  readonly settings: Table<Settings, 'settings'>
  readonly me: Table<Me, 'me'>
  readonly earlier: Table<Earlier, number>
  /** The network, many people a row, apart from everybody who is kept. */
  readonly network: Table<ConnectionBlock, number>
  readonly imports: Table<NetworkImport, 'imports'>
  readonly aside: Table<AsideRow, number>
  /** The guide's side: my commitment and lessons; what was agreed with each; confidential notes. */
  readonly giving: Table<Giving, 'giving'>
  readonly guided: Table<Guided, [string, string]>
  readonly sessionNotes: Table<SessionNotes, string>
  /** What is open with each person, worked out from the other tables: never exported, never undone. */
  readonly promises: Table<PromisesRow, [string, string]>
}

/** The index over the person of a row. */
export const byPerson = '[person.site+person.handle]'

/** A person as the key of that index. */
export const keyOf = (person: PersonKey): [string, string] => [person.site, person.handle]

/**
 * Opens the store of a name. A version that was shipped is never rewritten: a change of tables is the next
 * `version(n)` below it, with a dump of version n − 1 in `tests/stored/`. An upgrade never trusts a row: one that
 * it cannot take apart stays as it is, and is set aside when it is read.
 */
export function openStore(name: string): Store {
  const store = new Dexie(name) as Store
  store.version(1).stores({
    contacts: byPerson,
    readings: `[person.site+person.handle+takenAt],${byPerson},takenAt`,
    corrections: `[person.site+person.handle+field+at],${byPerson}`,
    drafts: `id,${byPerson}`,
    touchpoints: `++order,&id,${byPerson}`,
    personas: 'id',
    settings: '',
    me: '',
  })
  // Profiles learned to hold more lists: a reading that was stored before has none of them.
  store.version(2).upgrade((transaction) =>
    transaction
      .table<Reading>('readings')
      .toCollection()
      .modify((reading, row) => {
        row.value = { ...reading, profile: { ...noEntries, ...reading.profile } }
      }),
  )
  // What the user said of two pages, whether they are of one person.
  store.version(3).stores({ joins: '[one.site+one.handle+other.site+other.handle]' })
  // What a message was before it became another one.
  store.version(4).stores({ versions: `[id+revision],${byPerson}` })
  // Notes in rows of their own; what gave way to a backup; what cannot be read; touchpoints by kind, for a month's notes.
  store
    .version(5)
    .stores({
      notes: byPerson,
      earlier: '++order,[of+id]',
      aside: '++order',
      touchpoints: `++order,&id,${byPerson},[kind+at]`,
    })
    .upgrade(async (transaction) => {
      const contacts = transaction.table<Contact>('contacts')
      const withNotes = (await contacts.toArray()).filter(
        ({ notes }) => typeof notes === 'string' && notes !== '',
      )
      await transaction
        .table<Note>('notes')
        .bulkPut(withNotes.map(({ person, notes }) => ({ person, text: notes })))
      await contacts.bulkPut(withNotes.map((contact) => ({ ...contact, notes: '' })))
    })
  // What is open with each person, so that Today need not read everything; at first all of it is to be worked out.
  store
    .version(6)
    .stores({ promises: `${byPerson},state,[state+since]` })
    .upgrade(async (transaction) => {
      const keys = await transaction.table<Contact, [string, string]>('contacts').toCollection().primaryKeys()
      await transaction
        .table<PromisesRow>('promises')
        .bulkPut(keys.map(([site, handle]) => stale({ site, handle })))
    })
  // The connections of the user's own export, and when they came. What can be owed is told apart from what is only open, so that
  // the badge need not read all that is open.
  store
    .version(7)
    .stores({ network: 'block', imports: '' })
    .upgrade((transaction) =>
      transaction
        .table<PromisesRow>('promises')
        .toCollection()
        .modify((_, row) => {
          row.value = stale(row.value.person)
        }),
    )
  // The guide's side. What a guide owes is worked out with the rest from now on.
  store
    .version(9)
    .stores({ giving: '', guided: byPerson, sessionNotes: `id,${byPerson}` })
    .upgrade((transaction) =>
      transaction
        .table<PromisesRow>('promises')
        .toCollection()
        .modify((_, row) => {
          row.value = stale(row.value.person)
        }),
    )
  return store
}

/** A row that says: work this person out anew. */
export const stale = ({ site, handle }: PersonKey): PromisesRow => ({
  person: { site, handle },
  state: 'stale',
  since: '',
  open: [],
  standing: 'saved',
  last: '',
  latest: '',
})

/** The store of this browser. */
export const db: Store = openStore('lodestar')

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
