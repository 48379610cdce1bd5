import { BLOCK, type Connection, type NetworkImport } from '../model/connection.ts'
import { joinedWith } from '../network/second-import.ts'
import { db } from './db.ts'
import { everyRow, putRows, removeRows, rowAt } from './rows.ts'
import { write } from './write.ts'
import type { Writing } from './writing.ts'

/** The tables of the network: nothing else looks at them, and nothing of a contact stands in them. */
export const networkTables = ['network', 'imports'] as const

/** Everybody of the network that can be read. */
export const network = async (): Promise<readonly Connection[]> =>
  (await everyRow('network')).flatMap(({ connections }) => connections)

/** When the network was imported last and what that told; undefined where there is none. */
export const lastImport = (): Promise<NetworkImport | undefined> => rowAt('imports', 'imports')

/**
 * Takes an export in as a whole, in the place of the one before: whoever is in it no more goes, and nobody stands twice. What a
 * contact or anything else of the user's holds is not touched.
 */
export const importNetwork = (
  fresh: readonly Connection[],
  { now, goneAt }: { readonly now: string; readonly goneAt: string },
): Writing<NetworkImport> =>
  write([db.network, db.imports], async () => {
    const last = await lastImport()
    const connections = last ? joinedWith(await network(), fresh, last.importedAt) : fresh
    await removeRows('network', await db.network.toCollection().primaryKeys())
    await putRows('network', blocksOf(connections))
    const row = { importedAt: now, goneAt, ...countsOf(connections) }
    await putRows('imports', [row])
    return row
  })

const blocksOf = (connections: readonly Connection[]) =>
  Array.from({ length: Math.ceil(connections.length / BLOCK) }, (_, block) => ({
    block,
    connections: connections.slice(block * BLOCK, (block + 1) * BLOCK),
  }))

const countsOf = (connections: readonly Connection[]) => {
  const count = (test: (one: Connection) => unknown) => connections.filter(test).length
  return {
    people: connections.length,
    withRole: count(({ role }) => role),
    withEmail: count(({ email }) => email),
    withExchange: count(({ exchange }) => exchange),
  }
}

/** Deletes the whole network. */
export const deleteNetwork = (): Writing<void> => write([db.network, db.imports], removeAll)

async function removeAll(): Promise<void> {
  await removeRows('network', await db.network.toCollection().primaryKeys())
  await removeRows('imports', ['imports'])
}

/** Says until when the network stays; nothing where there is none. */
export const keepNetworkUntil = (goneAt: string): Writing<void> =>
  write([db.imports], async () => {
    const last = await lastImport()
    if (last) await putRows('imports', [{ ...last, goneAt }])
  })

/** Deletes the network once its time is over. Gives whether it went. */
export const dropOldNetwork = (now: string): Writing<boolean> =>
  write([db.network, db.imports], async () => {
    const last = await lastImport()
    const isOver = last && Temporal.Instant.compare(last.goneAt, now) <= 0
    if (isOver) await removeAll()
    return isOver === true
  })
