import type { MatchLexicons } from '../match/lexicon.ts'
import type { Connection } from '../model/connection.ts'
import type { PeopleList } from '../model/people-list.ts'
import { personId } from '../model/person-key.ts'
import { attachRows } from './attach-rows.ts'
import { looseRows } from './loose-rows.ts'
import { asNetworkPerson, type NetworkPerson } from './network-person.ts'
import {
  type Gathered,
  type KnownPerson,
  type ListRow,
  nameKey,
  partsFor,
  rowKey,
  takeIn,
} from './one-person.ts'
import { peopleIndex } from './people-index.ts'
import type { SameQuestion } from './same-question.ts'

/** Everything that says who somebody is. */
export interface Sources {
  readonly connections: readonly Connection[]
  readonly lists: readonly PeopleList[]
  readonly known: readonly KnownPerson[]
}

/** Everybody once, and of whom only the user can say whether they are one person. */
export interface Joined {
  readonly people: readonly NetworkPerson[]
  readonly questions: readonly SameQuestion[]
}

/**
 * Connections, lists and who is kept as people, each once: by their address or e-mail, else by name and organisation where that
 * leaves one choice; a name alone is asked for. The order of lists and rows changes nothing.
 */
export function joinPeople(sources: Sources, lexicons: MatchLexicons): Joined {
  const rows = rowsOf(sources.lists)
  const { apart, compared, known } = comparable(sources, rows)
  const parts = partsFor(lexicons)
  const anchors = anchorsOf([
    ...compared.map(parts.ofConnection),
    ...known.map(parts.ofKnown),
    ...rows.filter(({ row }) => row.person).map(parts.ofRow),
  ])
  joinUnnamed(anchors)
  const answers = sources.lists.flatMap((list) => list.answers)
  const loose = looseRows(rows.filter(({ row }) => !row.person).map(parts.ofRow), answers)
  const questions = attachRows(anchors, loose, answers)
  const joined = [...anchors, ...loose].flatMap((one) => asNetworkPerson(one) ?? [])
  return { people: [...apart, ...joined], questions }
}

/** Every row of every list, in the order of their names. */
const rowsOf = (lists: readonly PeopleList[]): readonly ListRow[] =>
  lists
    .flatMap((list) => list.people.map((row) => ({ key: rowKey(list, row), list, row })))
    .sort((one, other) => (one.key < other.key ? -1 : 1))

/**
 * The connections that something else could speak of, and those that stand for themselves: thirty thousand people need not be
 * compared for a programme of twenty.
 */
function comparable({ connections, known }: Sources, rows: readonly ListRow[]) {
  const unnamed = connections.filter(({ person }) => person === undefined)
  if (rows.length === 0 && unnamed.length === 0) return { apart: connections, compared: [], known: [] }
  const wanted = new Set(
    [...rows.map(({ row }) => row), ...unnamed].flatMap(({ name, email, person }) => [
      nameKey(name),
      ...(email === undefined ? [] : [email.toLowerCase()]),
      ...(person ? [personId(person)] : []),
    ]),
  )
  wanted.delete('')
  const isWanted = ({ id, name, email, person }: Connection) =>
    person === undefined ||
    wanted.has(id) ||
    (email !== undefined && wanted.has(email.toLowerCase())) ||
    wanted.has(nameKey(name))
  const apart: Connection[] = []
  const compared: Connection[] = []
  for (const one of connections) (isWanted(one) ? compared : apart).push(one)
  return {
    apart,
    compared,
    known: known.filter(({ person, name }) => wanted.has(personId(person)) || wanted.has(nameKey(name))),
  }
}

/** One for each address, and each connection without one. */
function anchorsOf(parts: readonly Gathered[]): Set<Gathered> {
  const byAddress = new Map<string, Gathered>()
  const anchors = new Set<Gathered>()
  for (const part of parts) {
    const id = part.person && personId(part.person)
    const before = id === undefined ? undefined : byAddress.get(id)
    if (before) takeIn(before, part)
    else anchors.add(part)
    if (id !== undefined && !before) byAddress.set(id, part)
  }
  return anchors
}

/** A connection whose file holds no address is who is kept under its name and organisation, where only one is. */
function joinUnnamed(anchors: Set<Gathered>): void {
  const unnamed = [...anchors].filter(({ person, connection }) => !person && connection)
  if (unnamed.length === 0) return
  const index = peopleIndex(anchors)
  for (const one of unnamed) {
    const [only, ...more] = index.ofOnePlace(one).filter((other) => other !== one)
    if (!only || more.length > 0 || only.connection || !only.isKept) continue
    takeIn(only, one)
    anchors.delete(one)
  }
}
