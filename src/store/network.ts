import { BLOCK, type Connection, type ImportTime, type NetworkImport } from '../model/connection.ts'
import { USUAL_DAYS } from '../model/people-list.ts'
import { joinedWith } from '../network/second-import.ts'
import { db } from './db.ts'
import { everyRow, putRows, removeRows, rowAt } from './rows.ts'
import { write } from './write.ts'
import type { Writing } from './writing.ts'

/** Everybody of the network that can be read. */
export const network = async (): Promise<readonly Connection[]> =>
  (await everyRow('network')).flatMap(({ connections }) => connections)

/** When the network was imported last and what that told; undefined where there is none. */
export const lastImport = (): Promise<NetworkImport | undefined> => rowAt('imports', 'imports')

/** Whether there is anybody of the network: connections, or another list. */
export const hasNetwork = async (): Promise<boolean> =>
  (await lastImport()) !== undefined || (await db.lists.count()) > 0

/**
 * Takes an export in as a whole, in the place of the one before: whoever is in it no more goes, and nobody stands twice. What a
 * contact or anything else of the user's holds is not touched.
 */
export const importNetwork = (fresh: readonly Connection[], now: string): Writing<NetworkImport> =>
  write([db.network, db.imports], async () => {
    const last = await lastImport()
    const connections = last ? joinedWith(await network(), fresh, last.importedAt) : fresh
    return putConnections(connections, { importedAt: now, days: last?.days ?? USUAL_DAYS })
  })

/** Keeps connections in the place of those before, with what is told of their import, within the transaction of the caller. */
export async function putConnections(
  connections: readonly Connection[],
  imported: ImportTime,
): Promise<NetworkImport> {
  await removeConnections()
  await putRows('network', blocksOf(connections))
  const row = { ...imported, ...countsOf(connections) }
  await putRows('imports', [row])
  return row
}

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

/** Deletes the whole network: the connections and every other list. */
export const deleteNetwork = (): Writing<void> =>
  write([db.network, db.imports, db.lists], async () => {
    await removeConnections()
    await removeRows('lists', await db.lists.toCollection().primaryKeys())
  })

/** Deletes the connections, within the transaction of the caller. */
export async function removeConnections(): Promise<void> {
  await removeRows('network', await db.network.toCollection().primaryKeys())
  await removeRows('imports', ['imports'])
}

/** Says for how many days after its import each part of the network stays. */
export const keepNetworkFor = (days: number): Writing<void> =>
  write([db.imports, db.lists], async () => {
    const last = await lastImport()
    if (last) await putRows('imports', [{ ...last, days }])
    await putRows(
      'lists',
      (await everyRow('lists')).map((list) => ({ ...list, days })),
    )
  })

/** Deletes of the network what has had its time. Gives whether anything went. */
export const dropOldNetwork = (now: string): Writing<boolean> =>
  write([db.network, db.imports, db.lists], async () => {
    const last = await lastImport()
    const isOver = ({ importedAt, days }: ImportTime) =>
      Temporal.Instant.compare(Temporal.Instant.from(importedAt).add({ hours: 24 * days }), now) <= 0
    const old = (await everyRow('lists')).filter(isOver).map(({ id }) => id)
    await removeRows('lists', old)
    if (last && isOver(last)) await removeConnections()
    return old.length > 0 || (last !== undefined && isOver(last))
  })
