import type { MatchLexicons } from '../../match/lexicon.ts'
import { type ListedPerson, type ListKindId, MOST_LISTED } from '../../model/people-list.ts'
import type { KeyOfAddress, RowProblem } from '../cells.ts'
import { decode } from '../decode.ts'
import type { ListLexicons } from '../lexicon.ts'
import type { NotUnderstood } from '../read-connections.ts'
import { kindOf, LARGEST_FILE } from '../refusal.ts'
import { type ListPlaces, listHeader, namesPeople } from './columns.ts'
import { type LineSigns, lineSigns } from './line-signs.ts'
import { type ChosenColumns, isNamed, type ShownTable, shownOf, type Table, tableIn } from './list-table.ts'
import { isFamilyFirst, listedId, listedIn } from './listed-in.ts'
import { onePersonARow } from './one-a-row.ts'

export type { ChosenColumns, ShownTable } from './list-table.ts'

import type { IsKnownName } from './people-in-line.ts'
import { peopleInProgramme } from './programme.ts'

/** Why a list is refused as a whole; each has its sentence in the interface. */
export type ListRefusal = 'excel' | 'too-large' | 'too-many' | 'nobody' | 'empty'

/** What a list tells. `table`: how it was read, where it is one. */
export interface ReadList {
  readonly people: readonly ListedPerson[]
  readonly notUnderstood: readonly NotUnderstood[]
  readonly twice: number
  readonly table?: ShownTable
}

export type ListOutcome = ReadList | { readonly refused: ListRefusal } | { readonly choose: ShownTable }

export interface ListContext {
  readonly kind: ListKindId
  readonly lexicons: ListLexicons
  readonly match: MatchLexicons
  readonly keyOf: KeyOfAddress
  readonly isKnown: IsKnownName
  /** What the user said of the columns, where they did. */
  readonly columns?: ChosenColumns
}

/** Reads a list of people from the bytes of a file. */
export function readListFile(bytes: Uint8Array, context: ListContext): ListOutcome {
  if (bytes.length > LARGEST_FILE) return { refused: 'too-large' }
  return kindOf(bytes) === 'text' ? readListText(decode(bytes), context) : { refused: 'excel' }
}

/**
 * Reads a list of people: a table whose columns are named or chosen, or a programme as it is written for readers. Where a table
 * does not say what its columns hold, it comes back to be asked for.
 */
export function readListText(text: string, context: ListContext): ListOutcome {
  if (text.length > LARGEST_FILE) return { refused: 'too-large' }
  if (text.trim() === '') return { refused: 'empty' }
  const signs = lineSigns(context.lexicons, context.match)
  const table = tableIn(text)
  const header = table && listHeader(table.rows, context.lexicons, signs)
  const rows = table?.rows ?? []
  if (rows.length > MOST_LISTED + 1) return { refused: 'too-many' }
  if (table && context.columns) {
    const from = header ? header.at + 1 : context.columns.hasHeader ? 1 : 0
    return readTable(table, context.columns.places, { from, signs, context })
  }
  if (table && header) return readTable(table, header.places, { from: header.at + 1, signs, context })
  const { people, notUnderstood } = peopleInProgramme(text, signs, context.isKnown)
  if (people.length > 0) {
    const told = people.map(({ line: _, talk, ...one }) => ({
      id: listedId(one),
      ...one,
      ...(talk !== undefined && { talks: [talk] }),
    }))
    return { ...onePersonARow(told), notUnderstood }
  }
  return table
    ? { choose: shownOf(table, { places: {}, hasHeader: isNamed(rows[0]) }) }
    : { refused: 'nobody' }
}

interface Reading {
  readonly from: number
  readonly signs: LineSigns
  readonly context: ListContext
}

function readTable(table: Table, places: ListPlaces, { from, signs, context }: Reading): ListOutcome {
  const shown = shownOf(table, { places, hasHeader: from > 0 }, Math.max(0, from - 1))
  if (!namesPeople(places)) return { choose: shown }
  const rows = table.rows.slice(from)
  const around = { places, keyOf: context.keyOf, signs, isFamilyFirst: isFamilyFirst(rows, places) }
  const people: ListedPerson[] = []
  const notUnderstood = table.broken.map(({ line, text }) => entry(line, 'broken-quotes', text, false))
  for (const { line, cells } of rows) {
    const outcome = listedIn(cells, around)
    if (outcome.problem)
      notUnderstood.push(entry(line, outcome.problem, cells.join(' · '), 'person' in outcome))
    if ('person' in outcome) people.push(outcome.person)
  }
  if (people.length === 0) return { refused: 'nobody' }
  if (people.length > MOST_LISTED) return { refused: 'too-many' }
  return {
    ...onePersonARow(people),
    notUnderstood: notUnderstood.sort((one, other) => one.line - other.line),
    table: shown,
  }
}

const entry = (line: number, why: RowProblem, text: string, wasRead: boolean): NotUnderstood => ({
  line,
  why,
  text: text.slice(0, 200),
  read: wasRead,
})
