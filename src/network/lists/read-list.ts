import Papa from 'papaparse'
import type { MatchWordsByLanguage } from '../../match/words.ts'
import { type ListedPerson, type ListKindId, MOST_LISTED } from '../../model/people-list.ts'
import type { KeyOfAddress, RowProblem } from '../cells.ts'
import { decoded } from '../decoded.ts'
import { DELIMITERS } from '../header.ts'
import type { NotUnderstood } from '../read-connections.ts'
import { kindOf, LARGEST_FILE } from '../refusal.ts'
import { type Broken, type Row, rowsOf } from '../rows.ts'
import type { ListWordsByLanguage } from '../words.ts'
import { type ListPlaces, listHeader, namesPeople } from './columns.ts'
import { type LineSigns, lineSigns } from './line-signs.ts'
import { isFamilyFirst, listedId, listedIn } from './listed-in.ts'
import { onePersonARow } from './one-a-row.ts'
import type { IsKnownName } from './people-in-line.ts'
import { peopleInProgramme } from './programme.ts'

/** Why a list is refused as a whole; each has its sentence in the interface. */
export type ListRefusal = 'excel' | 'too-large' | 'too-many' | 'nobody' | 'empty'

/** What the user said of the columns. */
export interface ChosenColumns {
  readonly places: ListPlaces
  /** The first line names the columns. */
  readonly hasHeader: boolean
}

/** A table as it stands, for the user to say what its columns hold. */
export interface ShownTable {
  /** Its first rows. */
  readonly rows: readonly (readonly string[])[]
  readonly chosen: ChosenColumns
}

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
  readonly words: ListWordsByLanguage
  readonly match: MatchWordsByLanguage
  readonly keyOf: KeyOfAddress
  readonly isKnown: IsKnownName
  /** What the user said of the columns, where they did. */
  readonly columns?: ChosenColumns
}

/** How many rows are shown to choose the columns by, how long a cell of them is, and how many rows tell what parts the cells. */
const [SHOWN, LONGEST_SHOWN, LOOKED_AT] = [4, 60, 60]

/** Reads a list of people from the bytes of a file. */
export function readListFile(bytes: Uint8Array, context: ListContext): ListOutcome {
  if (bytes.length > LARGEST_FILE) return { refused: 'too-large' }
  return kindOf(bytes) === 'text' ? readListText(decoded(bytes), context) : { refused: 'excel' }
}

/**
 * Reads a list of people: a table whose columns are named or chosen, or a programme as it is written for readers. Where a table
 * does not say what its columns hold, it comes back to be asked for.
 */
export function readListText(text: string, context: ListContext): ListOutcome {
  if (text.length > LARGEST_FILE) return { refused: 'too-large' }
  if (text.trim() === '') return { refused: 'empty' }
  const signs = lineSigns(context.words, context.match)
  const table = tableIn(text)
  const header = table && listHeader(table.rows, context.words, signs)
  const rows = table?.rows ?? []
  if (rows.length > MOST_LISTED + LOOKED_AT) return { refused: 'too-many' }
  if (table && context.columns) {
    const from = header ? header.at + 1 : context.columns.hasHeader ? 1 : 0
    return read(table, context.columns.places, { from, signs, context })
  }
  if (table && header) return read(table, header.places, { from: header.at + 1, signs, context })
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

interface Table {
  readonly rows: readonly Row[]
  readonly broken: readonly Broken[]
}

/** Cells in most lines, as many in each; undefined for a text that is none. */
function tableIn(text: string): Table | undefined {
  const beginning = text.split(/\r\n|\r|\n/u, LOOKED_AT).join('\n')
  const widths = [...DELIMITERS].map((delimiter) => {
    const { data } = Papa.parse<string[]>(beginning, { delimiter, skipEmptyLines: 'greedy' })
    const counts = new Map<number, number>()
    for (const { length } of data) counts.set(length, (counts.get(length) ?? 0) + 1)
    const [width = 1, rows = 0] =
      [...counts].sort((one, other) => other[1] - one[1] || other[0] - one[0])[0] ?? []
    return { delimiter, width, isTable: width > 1 && data.length > 1 && rows * 10 >= data.length * 7 }
  })
  const [best] = widths.filter(({ isTable }) => isTable).sort((one, other) => other.width - one.width)
  return best && rowsOf(text, { from: 0, line: 1, delimiter: best.delimiter })
}

/** A line of short cells without digits and addresses names columns. */
const isNamed = (row: Row | undefined) =>
  row?.cells.every((cell) => cell.length <= 40 && !/[\p{Nd}@]/u.test(cell)) ?? false

const shownOf = ({ rows }: Table, chosen: ChosenColumns, from = 0): ShownTable => ({
  rows: rows
    .slice(from, from + SHOWN)
    .map(({ cells }) => cells.map((cell) => cell.trim().slice(0, LONGEST_SHOWN))),
  chosen,
})

interface Reading {
  readonly from: number
  readonly signs: LineSigns
  readonly context: ListContext
}

function read(table: Table, places: ListPlaces, { from, signs, context }: Reading): ListOutcome {
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
