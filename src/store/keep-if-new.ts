import type { Contact } from '../model/contact.ts'
import type { PersonKey } from '../model/person-key.ts'
import { db } from './db.ts'
import { joins, keysOf } from './joins.ts'
import { journal } from './journal.ts'
import type { PersonTable } from './row-schemas.ts'
import { putRows } from './rows.ts'
import { byPerson, keyOf } from './tables.ts'
import { canonical } from './three-way.ts'
import { Refused } from './writing.ts'

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
