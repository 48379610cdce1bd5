import type { Backup } from '../model/backup.ts'
import type { Connection } from '../model/connection.ts'
import { type PeopleList, type SameAnswer, USUAL_DAYS } from '../model/people-list.ts'
import { joinedWith } from '../network/second-import.ts'
import { db } from './db.ts'
import { putConnections, removeConnections } from './network.ts'
import { fitRow } from './row-schemas.ts'
import { putAside, putRows, removeRows } from './rows.ts'

/** The network as a backup holds it; without `network` it was left out. */
export type NetworkPart = Pick<Backup, 'network' | 'connections' | 'lists'>

/** The tables of the network: they stand in a backup only where the user chose so. */
const tables = ['network', 'imports', 'lists'] as const
export const networkTables: ReadonlySet<string> = new Set(tables)

export const noNetwork: NetworkPart = { connections: [], lists: [] }

/** What an import leaves of the network: what the file leaves out stays as it is here, and is not spoken of. */
export function networkAfter(here: Backup, file: Backup, mode: 'replace' | 'merge'): NetworkPart {
  if (!file.network) return noNetwork
  const added = dropRepeats(file)
  return mode === 'replace' ? added : mergeNetworks(dropRepeats(here), added)
}

/** Each row once, and when the connections came: without that they would never go by themselves. */
function dropRepeats({ network, connections, lists, exportedAt }: Backup): NetworkPart {
  const imported = network?.imported ?? { importedAt: exportedAt, days: USUAL_DAYS }
  return {
    network: connections.length > 0 ? { imported } : {},
    connections: keepLastOfEach(connections),
    lists: keepLastOfEach(lists),
  }
}

const keepLastOfEach = <T extends { readonly id: string }>(rows: readonly T[]): readonly T[] => [
  ...new Map(rows.map((row) => [row.id, row])).values(),
]

/** Nobody goes; of two imports the newer says what a row is, of two lists of one name the newer stays with the answers to both. */
function mergeNetworks(here: NetworkPart, added: NetworkPart): NetworkPart {
  const lists = mergeLists(here.lists, added.lists)
  const [own, other] = [here.network?.imported, added.network?.imported]
  if (!own || !other) return { ...(own ? here : added), lists }
  const isFileNewer = isBefore(own, other)
  const [older, newer] = isFileNewer ? [here, added] : [added, here]
  const [first, last] = isFileNewer ? [own, other] : [other, own]
  const fresh = joinedWith(older.connections, newer.connections, first.importedAt)
  // What the newer import knew of an earlier role is newer too.
  const withBefore = fresh.map((one, at) => ({ ...one, ...earlierRole(newer.connections[at]) }))
  return {
    network: { imported: { importedAt: last.importedAt, days: own.days } },
    connections: keepLastOfEach([...older.connections, ...withBefore]),
    lists,
  }
}

const earlierRole = (one: Connection | undefined) => one?.before && { before: one.before }

const isBefore = (one: Imported, other: Imported) =>
  Temporal.Instant.compare(one.importedAt, other.importedAt) < 0
type Imported = Pick<PeopleList, 'importedAt'>

function mergeLists(here: readonly PeopleList[], added: readonly PeopleList[]): readonly PeopleList[] {
  const lists = new Map(here.map((list) => [list.id, list]))
  for (const list of added) {
    const own = lists.get(list.id)
    const stays = own && !isBefore(own, list) ? own : list
    lists.set(list.id, own ? { ...stays, days: own.days, answers: joinAnswers(own, list) } : list)
  }
  return [...lists.values()]
}

const joinAnswers = (own: PeopleList, added: PeopleList): readonly SameAnswer[] => [
  ...new Map(
    [...added.answers, ...own.answers].map((answer) => [JSON.stringify([answer.row, answer.other]), answer]),
  ).values(),
]

/** Keeps the network that an import leaves, in the place of the one here, within the transaction of the caller. */
export async function putNetwork(part: NetworkPart, mode: 'replace' | 'merge'): Promise<void> {
  const { network, connections, lists } = part
  if (mode === 'merge') await putUnfitAside()
  if (network?.imported) await putConnections(connections, network.imported)
  else await removeConnections()
  const stay = new Set(lists.map(({ id }) => id))
  const keys = await db.lists.toCollection().primaryKeys()
  await removeRows(
    'lists',
    keys.filter((id) => !stay.has(id)),
  )
  await putRows('lists', lists)
}

/** What cannot be read of the network makes room, and stays. */
async function putUnfitAside(): Promise<void> {
  for (const name of tables)
    for (const row of await db.table<unknown>(name).toArray())
      if (fitRow(name, row) === undefined) await putAside(name, row)
}
