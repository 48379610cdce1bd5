import type { Dexie, Table } from 'dexie'
import type { ConnectionBlock, NetworkImport } from '../model/connection.ts'
import type { Contact } from '../model/contact.ts'
import type { Draft } from '../model/draft.ts'
import type { Earlier } from '../model/earlier.ts'
import type { Giving, Guided, SessionNotes } from '../model/giving.ts'
import type { Join } from '../model/join.ts'
import type { Correction } from '../model/known.ts'
import type { Me } from '../model/me.ts'
import type { Note } from '../model/note.ts'
import type { PeopleList } from '../model/people-list.ts'
import type { PersonKey } from '../model/person-key.ts'
import type { Persona } from '../model/persona.ts'
import type { OpenPromise } from '../model/promise.ts'
import type { Reading } from '../model/reading.ts'
import type { Settings } from '../model/settings.ts'
import type { Standing } from '../model/standing.ts'
import type { Touchpoint } from '../model/touchpoint.ts'

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
  /** Other lists of people: programmes, directories, alumni. */
  readonly lists: Table<PeopleList, string>
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
