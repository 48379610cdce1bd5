import type { MatchWordsByLanguage } from '../match/words.ts'
import type { Connection } from '../model/connection.ts'
import type { PeopleList, SameAnswer } from '../model/people-list.ts'
import { personId } from '../model/person-key.ts'
import { looseRows } from './loose-rows.ts'
import { asNetworkPerson, type NetworkPerson } from './network-person.ts'
import {
  type Gathered,
  isNamesake,
  isOfOnePlace,
  type KnownPerson,
  type ListRow,
  partsFor,
  rowKey,
  takeIn,
} from './one-person.ts'
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
export function joinPeople({ connections, lists, known }: Sources, words: MatchWordsByLanguage): Joined {
  const rows = lists.flatMap((list) =>
    list.people.map((row): ListRow => ({ key: rowKey(list, row), list, row })),
  )
  const unnamed = connections.some(({ person }) => person === undefined)
  // Thirty thousand people need not be compared where nothing could be joined.
  if (rows.length === 0 && (!unnamed || known.length === 0)) return { people: connections, questions: [] }
  rows.sort((one, other) => (one.key < other.key ? -1 : 1))
  const parts = partsFor(words)
  const anchors = anchorsOf([
    ...connections.map(parts.ofConnection),
    ...known.map(parts.ofKnown),
    ...rows.filter(({ row }) => row.person).map(parts.ofRow),
  ])
  const find = finderOf(anchors)
  if (unnamed) joinUnnamed(anchors, find)
  const answers = lists.flatMap((list) => list.answers)
  const loose = looseRows(rows.filter(({ row }) => !row.person).map(parts.ofRow), answers)
  const questions = attach(loose, find, answers)
  const everybody = [...anchors, ...loose]
  return { people: everybody.flatMap((one) => asNetworkPerson(one) ?? []), questions }
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

type Find = (keys: Iterable<string>) => readonly Gathered[]

/** Finds whoever has one of some names or e-mail addresses. */
function finderOf(anchors: ReadonlySet<Gathered>): Find {
  const index = new Map<string, Gathered[]>()
  for (const one of anchors)
    for (const key of [...one.names, ...one.emails]) {
      const same = index.get(key)
      if (same) same.push(one)
      else index.set(key, [one])
    }
  return (keys) => [...new Set([...keys].flatMap((key) => index.get(key) ?? []))]
}

/** A connection whose file holds no address is who is kept under its name and organisation, where only one is. */
function joinUnnamed(anchors: Set<Gathered>, find: Find): void {
  for (const one of [...anchors]) {
    if (one.person || !one.connection) continue
    const alike = find(one.names).filter(
      (other) => other !== one && isNamesake(one, other) && isOfOnePlace(one, other),
    )
    const [only, ...more] = alike
    if (!only || more.length > 0 || only.connection || !only.isKept) continue
    takeIn(only, one)
    anchors.delete(one)
  }
}

/** Gives rows without an address to whom they are of; those that cannot be told stay as they are and are asked for. */
function attach(loose: Set<Gathered>, find: Find, answers: readonly SameAnswer[]): readonly SameQuestion[] {
  const questions: SameQuestion[] = []
  const attached: { readonly one: Gathered; readonly to: Gathered }[] = []
  const byName = finderOf(loose)
  for (const one of loose) {
    const said = answers.filter(({ row, other }) => one.ids.has(row) || one.ids.has(other))
    const isSaid = (other: Gathered, isSame: boolean) =>
      said.some(
        (answer) => answer.isSame === isSame && (other.ids.has(answer.other) || other.ids.has(answer.row)),
      )
    const anchors = find([...one.names, ...one.emails]).filter((other) => !isSaid(other, false))
    const [to, ...more] = sureOf(one, anchors, isSaid)
    if (to && more.length === 0) {
      attached.push({ one, to })
      continue
    }
    const [first = ''] = one.ids
    const earlier = byName(one.names).filter((other) => other !== one && ([...other.ids][0] ?? '') < first)
    const namesakes = to ? [to, ...more] : [...anchors, ...earlier.filter((other) => !isSaid(other, false))]
    const question = sameQuestion(
      one,
      namesakes.filter((other) => isNamesake(one, other)),
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

/** Whom a row is surely of: as the user said, by e-mail, else by name and organisation. */
function sureOf(
  one: Gathered,
  anchors: readonly Gathered[],
  isSaid: (other: Gathered, isSame: boolean) => boolean,
): readonly Gathered[] {
  const told = anchors.filter((other) => isSaid(other, true))
  if (told.length > 0) return told.slice(0, 1)
  const mailed = anchors.filter((other) => [...one.emails].some((email) => other.emails.has(email)))
  if (mailed.length === 1) return mailed
  return anchors.filter((other) => isNamesake(one, other) && isOfOnePlace(one, other))
}
