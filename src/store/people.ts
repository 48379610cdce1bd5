import { parse } from 'valibot'
import { Contact } from '../model/contact.ts'
import type { PersonKey } from '../model/person-key.ts'
import { byPerson, db, keyOf } from './db.ts'
import { kept, type Result, refused } from './result.ts'
import { write } from './write.ts'

/** Everybody who is kept, the sample person too. */
export const contacts = async (): Promise<readonly Contact[]> =>
  (await db.contacts.toArray()).map((stored) => parse(Contact, stored))

/** One person who is kept; undefined for somebody else. */
export async function contact(person: PersonKey): Promise<Contact | undefined> {
  const stored = await db.contacts.get(keyOf(person))
  return stored && parse(Contact, stored)
}

/** Keeps a person, or what is now known about keeping them. */
export const saveContact = (contact: Contact): Promise<Result<void>> =>
  write([db.contacts], async () => {
    await db.contacts.put(contact)
    return kept(undefined)
  })

/** What may be changed about a contact; undefined takes a value away. */
export type ContactPatch = { readonly [K in keyof Omit<Contact, 'person'>]?: Contact[K] | undefined }

/** Changes parts of a contact and leaves the rest as it is stored now. Refuses when the person was forgotten meanwhile. */
export const changeContact = (person: PersonKey, patch: ContactPatch): Promise<Result<void>> =>
  write([db.contacts], async () => {
    const stored = await db.contacts.get(keyOf(person))
    if (!stored) return refused('changed-elsewhere')
    await db.contacts.put(parse(Contact, { ...stored, ...patch, person }))
    return kept(undefined)
  })

/** Deletes everything about a person, in one step. */
export const forget = (person: PersonKey): Promise<Result<void>> => {
  const tables = [db.contacts, db.readings, db.corrections, db.drafts, db.touchpoints]
  return write(tables, async () => {
    for (const table of tables) await table.where(byPerson).equals(keyOf(person)).delete()
    return kept(undefined)
  })
}

/** Keeps a person who is not kept yet; within the transaction of the caller. */
export async function keepIfNew(contact: Contact | undefined): Promise<void> {
  if (contact && !(await db.contacts.get(keyOf(contact.person)))) await db.contacts.add(contact)
}
