import type { Me } from '../model/me.ts'
import type { NetworkPerson } from './network-person.ts'
import { nameKey } from './one-person.ts'

/** What directories say of the user: who is the user, and who stands in their reporting line, with who says so. */
export interface OwnLine {
  /** Ids of the network. */
  readonly self: ReadonlySet<string>
  readonly above: ReadonlyMap<string, string>
}

/** Nobody stands above so many others: beyond it the names run in a ring. */
const HIGHEST = 30

interface Entry {
  readonly id: string
  readonly name: string
  /** Names for comparing. */
  readonly key: string
  readonly manager: string
}

/**
 * The user's own reporting line as far as a directory tells whom everybody reports to: all above the user, and all below. A name
 * that several people of the directory have says nothing.
 */
export function ownLineOf(people: readonly NetworkPerson[], me: Me): OwnLine {
  const mine = nameKey(me.name)
  const [self, above] = [new Set<string>(), new Map<string, string>()]
  if (mine === '') return { self, above }
  for (const entries of directoriesOf(people)) {
    const named = byName(entries)
    const own = named.get(mine)
    if (!own) continue
    self.add(own.id)
    for (const one of lineAbove(own, named)) above.set(one.id, one.name)
    for (const one of lineBelow(own, entries, named)) above.set(one.id, own.name)
  }
  for (const id of self) above.delete(id)
  return { self, above }
}

/** The entries of each directory. */
function directoriesOf(people: readonly NetworkPerson[]): Iterable<readonly Entry[]> {
  const directories = new Map<string, Entry[]>()
  for (const { id, listed } of people)
    for (const { list, row } of listed ?? []) {
      if (list.kind !== 'directory') continue
      const entries = directories.get(list.id) ?? []
      directories.set(list.id, entries)
      entries.push({ id, name: row.name, key: nameKey(row.name), manager: nameKey(row.manager ?? '') })
    }
  return directories.values()
}

function byName(entries: readonly Entry[]): ReadonlyMap<string, Entry> {
  const named = new Map<string, Entry>()
  const twice = new Set<string>()
  for (const entry of entries) {
    if (named.has(entry.key)) twice.add(entry.key)
    named.set(entry.key, entry)
  }
  for (const key of [...twice, '']) named.delete(key)
  return named
}

function lineAbove(own: Entry, named: ReadonlyMap<string, Entry>): readonly Entry[] {
  const line: Entry[] = []
  let at: Entry | undefined = own
  while (at && line.length < HIGHEST) {
    at = named.get(at.manager)
    if (at) line.push(at)
  }
  return line
}

/** Everybody whose own line leads up to the user. */
const lineBelow = (own: Entry, entries: readonly Entry[], named: ReadonlyMap<string, Entry>) =>
  entries.filter((one) => one !== own && lineAbove(one, named).includes(own))
