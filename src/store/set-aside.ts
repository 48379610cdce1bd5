import { getDotPath, safeParse } from 'valibot'
import { db } from './db.ts'
import { schemas, type TableName, tableNames } from './row-schemas.ts'
import { removeRows } from './rows.ts'
import { write } from './write.ts'
import type { Writing } from './writing.ts'

/** A row that cannot be read: where it stands, what does not fit, and the row as it is. */
export interface SetAside {
  readonly table: string
  readonly row: unknown
  /** The path within the row: `segments.0.text`; empty where the row as a whole does not fit. */
  readonly place: string
  readonly stands: { readonly in: TableName | 'aside'; readonly key: unknown }
}

/** Rows that are looked at before anything else may run. */
const AT_ONCE = 500

/** Every row that cannot be read; all tables are looked through, in steps that leave the page to its user meanwhile. */
export async function setAside(): Promise<readonly SetAside[]> {
  const found: SetAside[] = (await entriesOf('aside')).map(([key, stored]) => ({
    table: stored.table,
    row: stored.row,
    place: placeIn(stored.table, stored.row),
    stands: { in: 'aside', key },
  }))
  for (const name of tableNames)
    for await (const [key, row] of steadily(name)) {
      const checked = safeParse(schemas[name], row)
      if (!checked.success)
        found.push({
          table: name,
          row,
          place: getDotPath(checked.issues[0]) ?? '',
          stands: { in: name, key },
        })
    }
  return found
}

const placeIn = (table: string, row: unknown): string => {
  const schema = tableNames.find((name) => name === table)
  const checked = schema && safeParse(schemas[schema], row)
  return checked && !checked.success ? (getDotPath(checked.issues[0]) ?? '') : ''
}

async function entriesOf(name: 'aside'): Promise<readonly [unknown, { table: string; row: unknown }][]> {
  const rows = await db.table<{ order: number; table: string; row: unknown }>(name).toArray()
  return rows.map((row) => [row.order, row])
}

async function* steadily(name: TableName): AsyncGenerator<readonly [unknown, unknown]> {
  const table = db.table<unknown, unknown>(name)
  const keys = await table.toCollection().primaryKeys()
  for (let at = 0; at < keys.length; at += AT_ONCE) {
    const some = keys.slice(at, at + AT_ONCE)
    const rows = await table.bulkGet(some)
    for (const [index, row] of rows.entries()) if (row !== undefined) yield [some[index], row]
    await new Promise((resolve) => setTimeout(resolve, 0))
  }
}

/** Deletes a row that cannot be read. */
export const removeSetAside = ({ stands }: SetAside): Writing<void> =>
  write([db.table(stands.in)], () => removeRows(stands.in, [stands.key]))
