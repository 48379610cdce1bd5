import type { Connection } from '../model/connection.ts'
import { type ListedPerson, listKindIds, type PeopleList } from '../model/people-list.ts'
import { personId } from '../model/person-key.ts'
import { type Gathered, nameOf } from './one-person.ts'

/** What one list tells of somebody. */
export interface Listing {
  readonly list: Pick<PeopleList, 'id' | 'kind' | 'title' | 'day'>
  /** The name of the row among all rows of all lists. */
  readonly key: string
  readonly row: ListedPerson
}

/** Somebody of the network: of the connections, of other lists, or of both, once. */
export interface NetworkPerson extends Connection {
  readonly listed?: readonly Listing[]
  /** No file says that they are connected with the user. */
  readonly isOnlyListed?: true
}

/** One person of the network; undefined for one who is only kept. What the connections say stands before what lists do. */
export function asNetworkPerson(one: Gathered): NetworkPerson | undefined {
  const { connection, person, rows } = one
  if (!connection && rows.length === 0) return undefined
  const listed = listingsOf(one)
  if (connection && listed.length === 0 && connection.person) return connection
  const findPart = (part: 'role' | 'company' | 'email') =>
    connection?.[part] ?? listed.map(({ row }) => row[part]).find((text) => text !== undefined)
  const [role, company, email] = [findPart('role'), findPart('company'), findPart('email')]
  const [first = ''] = one.ids
  return {
    ...connection,
    id: person ? personId(person) : (connection?.id ?? first),
    name: nameOf(one),
    ...(person && { person }),
    ...(role !== undefined && { role }),
    ...(company !== undefined && { company }),
    ...(email !== undefined && { email }),
    ...(listed.length > 0 && { listed }),
    ...(!connection && { isOnlyListed: true as const }),
  }
}

/** What a company says of its own people stands first, then what is newest. */
function listingsOf({ rows }: Gathered): readonly Listing[] {
  const rank = ({ kind }: PeopleList) => (kind === 'directory' ? -1 : listKindIds.indexOf(kind))
  return rows
    .toSorted(
      (one, other) =>
        rank(one.list) - rank(other.list) ||
        other.list.importedAt.localeCompare(one.list.importedAt) ||
        (one.key < other.key ? -1 : 1),
    )
    .map(({ key, list: { id, kind, title, day }, row }) => ({
      key,
      list: { id, kind, title, ...(day !== undefined && { day }) },
      row,
    }))
}
