import Dexie from 'dexie'
import { byPerson, type Store } from './tables.ts'
import { addMissingLists, markAnew, markKeptPeople, moveNotes } from './upgrades.ts'

/**
 * Opens the store of a name. A version that was shipped is never rewritten: a change of tables is the next
 * `version(n)` below it, with a dump of version n − 1 in `tests/stored/`. An upgrade never trusts a row: one that
 * it cannot take apart stays as it is, and is set aside when it is read.
 */
export function openStore(name: string): Store {
  const store = new Dexie(name) as Store
  store.version(1).stores(firstTables)
  store.version(2).upgrade(addMissingLists)
  // What the user said of two pages, whether they are of one person.
  store.version(3).stores({ joins: '[one.site+one.handle+other.site+other.handle]' })
  // What a message was before it became another one.
  store.version(4).stores({ versions: `[id+revision],${byPerson}` })
  // Notes in rows of their own; what gave way to a backup; what cannot be read; touchpoints by kind, for a month's notes.
  store.version(5).stores(notesAndAside).upgrade(moveNotes)
  // What is open with each person, so that Today need not read everything; at first all of it is to be worked out.
  store
    .version(6)
    .stores({ promises: `${byPerson},state,[state+since]` })
    .upgrade(markKeptPeople)
  // The connections of the user's own export, and when they came. What can be owed is told apart from what is only open, so that
  // the badge need not read all that is open.
  store.version(7).stores({ network: 'block', imports: '' }).upgrade(markAnew)
  // Lists of people beside the connections.
  store.version(8).stores({ lists: 'id' })
  // The guide's side. What a guide owes is worked out with the rest from now on.
  store
    .version(9)
    .stores({ giving: '', guided: byPerson, sessionNotes: `id,${byPerson}` })
    .upgrade(markAnew)
  return store
}

const firstTables = {
  contacts: byPerson,
  readings: `[person.site+person.handle+takenAt],${byPerson},takenAt`,
  corrections: `[person.site+person.handle+field+at],${byPerson}`,
  drafts: `id,${byPerson}`,
  touchpoints: `++order,&id,${byPerson}`,
  personas: 'id',
  settings: '',
  me: '',
}

const notesAndAside = {
  notes: byPerson,
  earlier: '++order,[of+id]',
  aside: '++order',
  touchpoints: `++order,&id,${byPerson},[kind+at]`,
}

/** The store of this browser. */
export const db: Store = openStore('lodestar')
