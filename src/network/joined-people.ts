import type { MatchWordsByLanguage } from '../match/words.ts'
import type { Connection } from '../model/connection.ts'
import type { PeopleList, SameAnswer } from '../model/people-list.ts'
import { personId } from '../model/person-key.ts'
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
import { type PeopleIndex, peopleIndex } from './people-index.ts'
import { type SameQuestion, sameQuestion } from './same-question.ts'

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
export function joinPeople(sources: Sources, words: MatchWordsByLanguage): Joined {
  const rows = rowsOf(sources.lists)
  const { apart, compared, known } = comparable(sources, rows)
  const parts = partsFor(words)
  const anchors = anchorsOf([
    ...compared.map(parts.ofConnection),
    ...known.map(parts.ofKnown),
    ...rows.filter(({ row }) => row.person).map(parts.ofRow),
  ])
  joinUnnamed(anchors)
  const answers = sources.lists.flatMap((list) => list.answers)
  const loose = looseRows(rows.filter(({ row }) => !row.person).map(parts.ofRow), answers)
  const questions = attach(anchors, loose, answers)
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

/** Gives rows without an address to whom they are of; those that cannot be told stay as they are and are asked for. */
function attach(
  anchors: ReadonlySet<Gathered>,
  loose: Set<Gathered>,
  answers: readonly SameAnswer[],
): readonly SameQuestion[] {
  const [index, others] = [peopleIndex(anchors), peopleIndex(loose)]
  const questions: SameQuestion[] = []
  const attached: { readonly one: Gathered; readonly to: Gathered }[] = []
  for (const one of loose) {
    const said = answers.filter(({ row, other }) => one.ids.has(row) || one.ids.has(other))
    const { yes, no } = saidOf(said, index)
    const [to, ...more] = sureOf(one, index, yes).filter((other) => !no(other))
    if (to && more.length === 0) {
      attached.push({ one, to })
      continue
    }
    const earlier = others.namesakes(one).filter((other) => firstId(other) < firstId(one))
    const open = to ? [to, ...more] : [...index.namesakes(one), ...earlier]
    const question = sameQuestion(
      one,
      open.filter((other) => !no(other)),
    )
    if (question) questions.push(question)
  }
  // Only now: whoever was found must not depend on who came first.
  for (const { one, to } of attached) {
    takeIn(to, one)
    loose.delete(one)
  }
  return questions
}

const firstId = ({ ids }: Gathered) => [...ids][0] ?? ''

/** What the user said of a row: whom it is of, and of whom it is not. */
function saidOf(said: readonly SameAnswer[], index: PeopleIndex) {
  const idsOf = (isSame: boolean) =>
    said.flatMap((answer) => (answer.isSame === isSame ? [answer.row, answer.other] : []))
  const denied = new Set(idsOf(false))
  return {
    yes: idsOf(true).flatMap(index.byId),
    no: ({ ids }: Gathered) => denied.size > 0 && [...ids].some((id) => denied.has(id)),
  }
}

/** Whom a row is surely of: as the user said, by e-mail, else by name and organisation. */
function sureOf(one: Gathered, index: PeopleIndex, yes: readonly Gathered[]): readonly Gathered[] {
  if (yes.length > 0) return yes.slice(0, 1)
  const mailed = index.ofOneEmail(one)
  return mailed.length === 1 ? mailed : index.ofOnePlace(one)
}
