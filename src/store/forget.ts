import { type PersonKey, personId } from '../model/person-key.ts'
import { db } from './db.ts'
import { joins, keysOf } from './joins.ts'
import type { PersonTable } from './row-schemas.ts'
import { removeRows, removeRowsOf } from './rows.ts'
import { keyOf } from './tables.ts'
import { write } from './write.ts'
import type { Writing } from './writing.ts'

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
