import type { Transaction } from 'dexie'
import type { Contact } from '../model/contact.ts'
import type { Note } from '../model/note.ts'
import { noEntries, type Reading } from '../model/reading.ts'
import { type PromisesRow, stale } from './tables.ts'

/** Profiles learned to hold more lists: a reading that was stored before has none of them. */
export const addMissingLists = (transaction: Transaction) =>
  transaction
    .table<Reading>('readings')
    .toCollection()
    .modify((reading, row) => {
      row.value = { ...reading, profile: { ...noEntries, ...reading.profile } }
    })

/** Notes move from the contacts into rows of their own. */
export async function moveNotes(transaction: Transaction): Promise<void> {
  const contacts = transaction.table<Contact>('contacts')
  const withNotes = (await contacts.toArray()).filter(
    ({ notes }) => typeof notes === 'string' && notes !== '',
  )
  await transaction
    .table<Note>('notes')
    .bulkPut(withNotes.map(({ person, notes }) => ({ person, text: notes })))
  await contacts.bulkPut(withNotes.map((contact) => ({ ...contact, notes: '' })))
}

/** Everybody who is kept is to be worked out. */
export async function markKeptPeople(transaction: Transaction): Promise<void> {
  const keys = await transaction.table<Contact, [string, string]>('contacts').toCollection().primaryKeys()
  await transaction
    .table<PromisesRow>('promises')
    .bulkPut(keys.map(([site, handle]) => stale({ site, handle })))
}

/** What was worked out of anybody is to be worked out anew. */
export const markAnew = (transaction: Transaction) =>
  transaction
    .table<PromisesRow>('promises')
    .toCollection()
    .modify((_, row) => {
      row.value = stale(row.value.person)
    })
