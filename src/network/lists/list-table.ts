import Papa from 'papaparse'
import { DELIMITERS } from '../header.ts'
import { type Broken, type Row, rowsOf } from '../rows.ts'
import type { ListPlaces } from './columns.ts'

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

/** How many rows are shown to choose the columns by, how long a cell of them is, and how many rows tell what parts the cells. */
const [SHOWN, LONGEST_SHOWN, LOOKED_AT] = [4, 60, 60]

/** The rows of a table, and lines that are none. */
export interface Table {
  readonly rows: readonly Row[]
  readonly broken: readonly Broken[]
}

/** Cells in most lines, as many in each; undefined for a text that is none. */
export function tableIn(text: string): Table | undefined {
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
export const isNamed = (row: Row | undefined) =>
  row?.cells.every((cell) => cell.length <= 40 && !/[\p{Nd}@]/u.test(cell)) ?? false

/** The first rows as they are shown. */
export const shownOf = ({ rows }: Table, chosen: ChosenColumns, from = 0): ShownTable => ({
  rows: rows
    .slice(from, from + SHOWN)
    .map(({ cells }) => cells.map((cell) => cell.trim().slice(0, LONGEST_SHOWN))),
  chosen,
})
