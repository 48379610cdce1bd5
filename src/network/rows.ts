import Papa from 'papaparse'
import { endOfLine, type Header, nextLine } from './header.ts'

/** A row of a file with the line on which it begins, counted from 1. */
export interface Row {
  readonly line: number
  readonly cells: readonly string[]
}

/** A line that is no row: its quotation marks do not close. */
export interface Broken {
  readonly line: number
  readonly text: string
}

/** How many lines a row with line breaks in a cell may take: what takes more is a mark that was never closed. */
const LINES_A_ROW = 3

/**
 * The rows behind the header. A quotation mark that is not closed would swallow the rest of the file: where the quick way
 * finds one, or a cell of several lines, each line is read by itself and only what is broken is lost.
 */
export function rowsOf(
  text: string,
  header: Pick<Header, 'from' | 'line' | 'delimiter'>,
): { readonly rows: readonly Row[]; readonly broken: readonly Broken[] } {
  const body = text.slice(header.from)
  const { data, errors } = Papa.parse<string[]>(body, { delimiter: header.delimiter })
  // A cell of several lines makes fewer rows than lines.
  if (errors.length > 0 || data.length !== linesIn(body)) return lineByLine(body, header)
  const rows = data.map((cells, at) => ({ line: header.line + at, cells }))
  return { rows: rows.filter(isFilled), broken: [] }
}

function linesIn(text: string): number {
  const mark = text.includes('\n') ? '\n' : '\r'
  let lines = 1
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) lines++
  return lines
}

const isFilled = ({ cells }: Row) => cells.some((cell) => cell.trim() !== '')

function lineByLine(body: string, { delimiter, line: first }: Pick<Header, 'delimiter' | 'line'>) {
  const rows: Row[] = []
  const broken: Broken[] = []
  let from = 0
  let line = first
  while (from < body.length) {
    const row = rowAt(body, from, delimiter)
    const [end, lines] = row ? [row.end, row.lines] : [endOfLine(body, from), 1]
    if (row) rows.push({ line, cells: row.cells })
    else broken.push({ line, text: body.slice(from, Math.min(end, from + 1_000)) })
    from = nextLine(body, end)
    line += lines
  }
  return { rows: rows.filter(isFilled), broken: broken.filter(({ text }) => text.trim() !== '') }
}

/** The row that begins at a place, over as few lines as close its marks. */
function rowAt(body: string, from: number, delimiter: string) {
  let end = endOfLine(body, from)
  for (let lines = 1; lines <= LINES_A_ROW; lines++) {
    const { data, errors } = Papa.parse<string[]>(body.slice(from, end), { delimiter })
    if (errors.length === 0 && data.length <= 1) return { cells: data[0] ?? [], end, lines }
    if (end >= body.length) return undefined
    end = endOfLine(body, nextLine(body, end))
  }
  return undefined
}
