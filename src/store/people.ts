import { parse } from 'valibot'
import { Contact } from '../model/contact.ts'
import { type PersonKey, personId } from '../model/person-key.ts'
import { byPerson, db, keyOf } from './db.ts'
import { joins, keysOf } from './joins.ts'
import { kept, type Result, refused } from './result.ts'
import { write } from './write.ts'

/** Everybody who is kept, the sample person too. */
export const contacts = async (): Promise<readonly Contact[]> =>
  (await db.contacts.toArray()).map((stored) => parse(Contact, stored))

/** One person who is kept, under this key or one that was joined with it; undefined for somebody else. */
export async function contact(person: PersonKey): Promise<Contact | undefined> {
  const rows = await db.contacts.bulkGet(keysOf(person, await joins()).map(keyOf))
  const stored = rows.find((row) => row !== undefined)
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

/** Deletes everything about a person, under all keys that were joined, in one step. */
export const forget = (person: PersonKey): Promise<Result<void>> => {
  const tables = [db.contacts, db.readings, db.corrections, db.drafts, db.versions, db.touchpoints]
  return write([...tables, db.joins], async () => {
    const said = await joins()
    const keys = keysOf(person, said)
    const ids = new Set(keys.map(personId))
    for (const table of tables) await table.where(byPerson).anyOf(keys.map(keyOf)).delete()
    await db.joins.filter(({ one, other }) => ids.has(personId(one)) || ids.has(personId(other))).delete()
    return kept(undefined)
  })
}

/** Keeps a person who is not kept yet; within the transaction of the caller. */
export async function keepIfNew(contact: Contact | undefined): Promise<void> {
  if (contact && !(await db.contacts.get(keyOf(contact.person)))) await db.contacts.add(contact)
}
