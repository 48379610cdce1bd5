import { exportLexicons } from '../languages/exports.ts'
import { matchLexicons } from '../languages/recognises.ts'
import type { Connection } from '../model/connection.ts'
import { countsOf, type FilterId, filters, keepAskable } from '../network/filters.ts'
import { joinPeople } from '../network/joined-people.ts'
import type { NetworkPerson } from '../network/network-person.ts'
import { type RankedConnection, rankConnections } from '../network/rank.ts'
import { readExport } from '../network/read-export.ts'
import type { SameQuestion } from '../network/same-question.ts'
import { type Search, searchOver } from '../network/search.ts'
import { personKey } from '../reader/person-key.ts'
import { knownElsewhere } from '../store/known-elsewhere.ts'
import { lists } from '../store/lists.ts'
import { network } from '../store/network.ts'
import { partsOf } from './file-parts.ts'
import type { ListPart, ListTask, Order, Progress, RankedFor, Tasks } from './network-desk.ts'

let connections: readonly Connection[] = []
let people: readonly NetworkPerson[] = []
let questions: readonly SameQuestion[] = []
let ranked: readonly RankedConnection[] = []
let search: Search | undefined

/** Puts everybody in order for a persona; the network itself is asked for where another window may have changed it. */
export async function rank({ isStored, ...given }: RankedFor & { readonly isStored: boolean }) {
  if (isStored) connections = await network()
  const elsewhere = await knownElsewhere()
  const sources = { connections, lists: await lists(), known: elsewhere.people }
  ;({ people, questions } = joinPeople(sources, matchLexicons))
  search = undefined
  shown.clear()
  searched = undefined
  ranked = rankConnections(people, { ...given, ...elsewhere, lexicons: matchLexicons })
  return elsewhere
}

/** The lists of the present order, each made once. */
const shown = new Map<FilterId, readonly RankedConnection[]>()
/** What was searched last: its rows are asked for part by part. */
let searched:
  | { readonly filter: FilterId; readonly text: string; readonly rows: readonly RankedConnection[] }
  | undefined

function rowsOf(filter: FilterId, text: string): readonly RankedConnection[] {
  const all = shown.get(filter) ?? keepAskable(ranked).filter(filters[filter])
  shown.set(filter, all)
  if (text.trim() === '') return all
  if (searched?.filter === filter && searched.text === text) return searched.rows
  search ??= searchOver(people)
  const isFound = search(text)
  const rows = all.filter(({ connection }) => isFound(connection.id))
  searched = { filter, text, rows }
  return rows
}

/** A part of the list of a filter and a search. */
export function list({ filter, text, from, count }: ListTask): ListPart {
  const rows = rowsOf(filter, text)
  return { total: rows.length, rows: rows.slice(from, from + count) }
}

/** How many rows a first look shows. */
const FIRST_ROWS = 20

/** Reads an export; a first look is handed on before the whole is read. */
export async function read(
  { files, ...given }: Tasks['read']['task'],
  onProgress: (progress: Progress) => void,
): Promise<Tasks['read']['answer']> {
  const elsewhere = await knownElsewhere()
  const outcome = await readExport(
    files.map((file) => ({ size: file.size, parts: partsOf(file) })),
    {
      lexicons: exportLexicons,
      keyOf: personKey,
      now: given.now,
      onProgress: (done, of) => onProgress({ done, of }),
      onFirst: (some) => {
        const look = keepAskable(rankConnections(some, { ...given, ...elsewhere, lexicons: matchLexicons }))
        onProgress({ first: look.slice(0, FIRST_ROWS) })
      },
    },
  )
  if ('connections' in outcome) connections = outcome.connections
  return outcome
}

/** How long after the last question the index of the search is made, in milliseconds: before anybody can type. */
const IDLE = 250
let idle: ReturnType<typeof setTimeout> | undefined

/** Makes the index of the search while nothing is asked. */
export function makeReady(): void {
  clearTimeout(idle)
  if (!search && people.length > 0)
    idle = setTimeout(() => {
      search ??= searchOver(people)
    }, IDLE)
}

/** What the worker holds: how many there are by filter, who may be the same, the order, and the connections as they came. */
export const held = {
  order: (): Order => ({ counts: countsOf(ranked), questions }),
  ranked: (): readonly RankedConnection[] => ranked,
  people: (): readonly NetworkPerson[] => people,
  connections: (): readonly Connection[] => connections,
}
