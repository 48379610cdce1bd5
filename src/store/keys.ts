import type { PersonKey } from '../model/person-key.ts'
import { db } from './db.ts'
import { byPerson } from './tables.ts'

/** The key of everybody of whom something is stored: kept, or only read. */
export async function everyKey(): Promise<readonly PersonKey[]> {
  const kept = await db.contacts.toCollection().primaryKeys()
  const read = await db.readings.orderBy(byPerson).uniqueKeys()
  return [...kept, ...read].flatMap((key) => {
    if (!Array.isArray(key)) return []
    const [site, handle] = key
    return typeof site === 'string' && typeof handle === 'string' ? [{ site, handle }] : []
  })
}
