import type { Contact } from '../model/contact.ts'
import { type PersonKey, personId } from '../model/person-key.ts'
import { db } from './db.ts'
import { joins, keysOf } from './joins.ts'
import { everyRow, putRows, removeRows, rowAt, rowsOfPersons } from './rows.ts'
import { keyOf } from './tables.ts'
import { mergeTexts } from './texts.ts'
import { rebase } from './three-way.ts'
import { write } from './write.ts'
import { Refused, type Writing } from './writing.ts'

/** Everybody who is kept, the sample person too; without notes, which are read where they are shown. */
export const contacts = (): Promise<readonly Contact[]> => everyRow('contacts')

/** The keys of everybody who is kept; nobody is read for them. */
export const everyKey = async (): Promise<readonly PersonKey[]> =>
  (await db.contacts.toCollection().primaryKeys()).map(([site, handle]) => ({ site, handle }))

/** One person who is kept, under this key or one that was joined with it, with the notes; undefined for somebody else. */
export async function contact(person: PersonKey): Promise<Contact | undefined> {
  const kept = await contactWithoutNotes(person)
  return kept && { ...kept, notes: await notesOf(kept.person) }
}

/** The same without the notes: who watches it does not wake at every letter that is typed in them. */
export async function contactWithoutNotes(person: PersonKey): Promise<Contact | undefined> {
  const keys = keysOf(person, await joins())
  const rows = await rowsOfPersons('contacts', keys)
  return keys.flatMap((key) => rows.filter((row) => personId(row.person) === personId(key)))[0]
}

/** The notes that stand under one key. */
export const notesOf = async (person: PersonKey): Promise<string> =>
  (await rowAt('notes', keyOf(person)))?.text ?? ''

/** The notes on everybody, by `personId`. */
export const everyNote = async (): Promise<ReadonlyMap<string, string>> =>
  new Map((await everyRow('notes')).map(({ person, text }) => [personId(person), text]))

/** What may be changed about a contact; undefined takes a value away. */
export type ContactPatch = {
  readonly [K in keyof Omit<Contact, 'person' | 'notes'>]?: Contact[K] | undefined
}

/** Changes parts of a contact and leaves the rest as it is stored now. Refused when the person was forgotten meanwhile. */
export const changeContact = (person: PersonKey, patch: ContactPatch): Writing<void> =>
  write([db.contacts], async () => {
    const stored = await rowAt('contacts', keyOf(person))
    if (!stored) throw new Refused('person-gone')
    const changed: Contact = { ...stored, ...(patch as Partial<Contact>), person, notes: '' }
    await putRows('contacts', [changed])
  })

/**
 * Keeps what one window changed of a contact since `base`, and leaves the rest as it is stored now; notes have a way of their
 * own. Gives the contact as it stands. Refused when the person was forgotten meanwhile.
 */
export const keepContact = (contact: Contact, base: Contact): Writing<Contact> =>
  write([db.contacts], async () => {
    const stored = await rowAt('contacts', keyOf(contact.person))
    if (!stored) throw new Refused('person-gone')
    const next = { ...rebase(base, contact, stored), person: stored.person, notes: '' }
    await putRows('contacts', [next])
    return next
  })

/**
 * Keeps the notes on a person as one window has them. `base` is what that window saw last: where another window has
 * written meanwhile, both texts are kept. Gives the text as it stands now. Refused when the person was forgotten.
 */
export const changeNotes = (person: PersonKey, base: string, text: string): Writing<string> =>
  write([db.contacts, db.notes], async () => {
    if (!(await rowAt('contacts', keyOf(person)))) throw new Refused('person-gone')
    const stored = await notesOf(person)
    const next = mergeTexts(base, text, stored)
    if (next === '') await removeRows('notes', [keyOf(person)])
    else await putRows('notes', [{ person, text: next }])
    return next
  })
