import { readFile } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import { safeParse } from 'valibot'
import { listLexicons } from '../languages/lists.ts'
import { matchLexicons } from '../languages/recognises.ts'
import { type ListKindId, listKindIds, type PeopleList } from '../model/people-list.ts'
import { Day } from '../model/time.ts'
import { listOf } from '../network/lists/list-of.ts'
import { type ListOutcome, readListFile, readListText } from '../network/lists/read-list.ts'
import { nameKey } from '../network/one-person.ts'
import type { NotUnderstood } from '../network/read-connections.ts'
import { personKey } from '../reader/person-key.ts'
import { type Given, standardInput, WrongUse } from './command.ts'

/** The lists that were given, with what was not understood in each; or why one of them is no list. */
export type GivenLists =
  | { readonly lists: readonly PeopleList[]; readonly told: readonly NotUnderstood[] }
  | { readonly unreadable: string; readonly list: string }

/** Whether any list was given beside the connections. */
export const hasLists = (given: Given): boolean => listKindIds.some((kind) => given[kind] !== undefined)

/** Reads the lists of an event, a company or a school; a name that `people` hold is surely one. */
export async function listsGiven(
  given: Given,
  people: readonly { readonly name: string }[],
  now: string,
): Promise<GivenLists> {
  const names = new Set(people.map(({ name }) => nameKey(name)))
  const isKnown = (name: string) => names.has(nameKey(name))
  const lists: PeopleList[] = []
  const told: NotUnderstood[] = []
  for (const { kind, path, title, day } of listKindIds.flatMap((kind) => namedLists(kind, given))) {
    const outcome = await outcomeOf(path, { kind, isKnown })
    if ('refused' in outcome) return { unreadable: outcome.refused, list: path }
    if ('choose' in outcome) return { unreadable: 'unnamed-columns', list: path }
    lists.push(listOf({ kind, title, day, people: outcome.people }, now))
    told.push(...outcome.notUnderstood)
  }
  return { lists, told }
}

const namedLists = (kind: ListKindId, given: Given) =>
  (given[kind] ?? []).map((one) => ({ kind, ...namedList(one) }))

/** “Data to Decisions@2026-03-04=programme.txt”, or the file alone. */
function namedList(given: string) {
  const at = given.lastIndexOf('=')
  const path = given.slice(at + 1)
  const [, title = '', day = ''] = /^(.*?)(?:@([^@]*))?$/su.exec(given.slice(0, Math.max(0, at))) ?? []
  if (day !== '' && !safeParse(Day, day).success)
    throw new WrongUse(`The day of an event is one that exists, such as 2026-03-04; not “${day}”.`)
  return { path, title: title.trim() === '' ? basename(path, extname(path)) : title, day }
}

async function outcomeOf(
  path: string,
  { kind, isKnown }: { readonly kind: ListKindId; readonly isKnown: (name: string) => boolean },
): Promise<ListOutcome> {
  const context = { kind, lexicons: listLexicons, match: matchLexicons, keyOf: personKey, isKnown }
  if (path === '-') return readListText(await standardInput('A list of people'), context)
  try {
    return readListFile(await readFile(path), context)
  } catch {
    throw new WrongUse(`${path} cannot be read; it should hold a list of people.`)
  }
}
