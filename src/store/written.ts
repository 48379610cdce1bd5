import Dexie from 'dexie'
import { db } from './db.ts'

/**
 * Calls back after every write that was kept, in this window or another one, with the names of the tables that were written
 * to. Gives the function that ends it.
 */
export function onWritten(run: (tables: readonly string[]) => void): () => void {
  const listener = (parts: Readonly<Record<string, unknown>>) => {
    const names = db.tables.map(({ name }) => name)
    const written = names.filter((name) => Object.keys(parts).some((part) => part.startsWith(placeOf(name))))
    if (written.length > 0) run(written)
  }
  Dexie.on('storagemutated', listener)
  return () => Dexie.on.storagemutated.unsubscribe(listener)
}

/** How Dexie names a table's parts in what it says of a write: `idb://lodestar/contacts/`, and one such a name for each index. */
const placeOf = (table: string) => `idb://${db.name}/${table}/`
