import type { Contact } from '../model/contact.ts'
import { type PersonKey, personId } from '../model/person-key.ts'
import { db } from './db.ts'
import { joins, keysOf } from './joins.ts'
import { journal } from './journal.ts'
import type { PersonTable } from './row-schemas.ts'
import { everyRow, putRows, removeRows, removeRowsOf, rowAt, rowsOfPersons } from './rows.ts'
import { byPerson, keyOf } from './tables.ts'
import { mergeTexts } from './texts.ts'
import { canonical, rebase } from './three-way.ts'
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

const tables = [
  'contacts',
  'notes',
  'readings',
  'corrections',
  'drafts',
  'versions',
  'touchpoints',
  'guided',
  'sessionNotes',
] as const satisfies readonly PersonTable[]

/** Deletes everything about a person, under all keys that were joined, in one step. */
export const forget = (person: PersonKey): Writing<void> =>
  write([...tables.map((name) => db.table(name)), db.joins, db.earlier], async () => {
    const said = await joins()
    const keys = keysOf(person, said)
    const ids = new Set(keys.map(personId))
    for (const name of tables) await removeRowsOf(name, keys)
    const joined = said.filter(({ one, other }) => ids.has(personId(one)) || ids.has(personId(other)))
    await removeRows(
      'joins',
      joined.map(({ one, other }) => [...keyOf(one), ...keyOf(other)]),
    )
    const earlier = await db.earlier
      .where('[of+id]')
      .anyOf([...ids].map((id) => ['contacts', id]))
      .primaryKeys()
    await removeRows('earlier', earlier)
  })

/** The tables that `keepIfNew` reads and writes. */
export const keptWith = [db.contacts, db.notes, db.drafts, db.versions, db.touchpoints] as const

/** Keeps a person who is not kept yet, within the transaction of the caller. */
export async function keepIfNew(contact: Contact | undefined): Promise<void> {
  if (!contact || (await db.contacts.where(byPerson).equals(keyOf(contact.person)).count()) > 0) return
  const { person, notes } = contact
  const there = (await countAbout([keyOf(person)])).get(canonical(keyOf(person))) ?? 0
  await putRows('contacts', [{ ...contact, notes: '' }])
  const steps = journal()
  const kept = steps.pop()
  if (kept) steps.push({ ...kept, there })
  if (notes !== '') await putRows('notes', [{ person, text: notes }])
}

/** The tables of what makes somebody a person who is kept for a reason of their own. */
export const reasons = ['drafts', 'versions', 'touchpoints'] as const satisfies readonly PersonTable[]

/** How many drafts, versions and touchpoints there are of each person of whom there are any, by the person's key as text. */
export async function countAbout(
  persons: readonly (readonly string[])[],
): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>()
  for (const name of reasons)
    for (const key of await db
      .table(name)
      .where(byPerson)
      .anyOf(persons.map((one) => [...one]))
      .keys())
      counts.set(canonical(key), (counts.get(canonical(key)) ?? 0) + 1)
  return counts
}

/** Refuses a write about somebody who was deleted meanwhile, within the transaction of the caller. */
export async function mustBeKept(person: PersonKey): Promise<void> {
  const keys = keysOf(person, await joins()).map(keyOf)
  if ((await db.contacts.where(byPerson).anyOf(keys).count()) === 0) throw new Refused('person-gone')
}
