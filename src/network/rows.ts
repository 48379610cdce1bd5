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

/** Rows, and what is none, in the order of the file. */
export interface Rows {
  readonly rows: readonly Row[]
  readonly broken: readonly Broken[]
}

/** What tells where rows begin and what parts their cells. */
export type BehindHeader = Pick<Header, 'from' | 'line' | 'delimiter'>

/** How many lines a row with line breaks in a cell may take: what takes more is a mark that was never closed. */
const LINES_A_ROW = 3
/** How much is parsed at once, in UTF-16 code units: what a part leaves behind is gone before it grows old. Measured. */
const A_PART = 1 << 16

/** All rows behind the header at once. */
export function rowsOf(text: string, header: BehindHeader): Rows {
  const parts = [...rowsInParts(text, header)]
  return { rows: parts.flatMap(({ rows }) => rows), broken: parts.flatMap(({ broken }) => broken) }
}

/**
 * The rows behind the header, part by part. A quotation mark that is not closed would swallow the rest of the file: from where
 * the quick way finds one, or a cell of several lines, each line is read by itself and only what is broken is lost.
 */
export function* rowsInParts(text: string, { from, line: first, delimiter }: BehindHeader): Generator<Rows> {
  const newline = /\r\n?|\n/u.exec(text.slice(from))?.[0] ?? '\n'
  for (let [at, line] = [from, first]; at < text.length; ) {
    const end = endOfLine(text, at + A_PART)
    const body = text.slice(at, end)
    const { data, errors } = Papa.parse<string[]>(body, { delimiter, newline: newline as '\n' })
    // A cell of several lines makes fewer rows than lines.
    if (errors.length > 0 || data.length !== linesIn(body)) {
      yield lineByLine(text.slice(at), { delimiter, line })
      return
    }
    yield { rows: numberRows(data, line), broken: [] }
    at = nextLine(text, end)
    line += data.length
  }
}

function numberRows(data: readonly (readonly string[])[], first: number): readonly Row[] {
  const rows: Row[] = []
  for (const [at, cells] of data.entries()) if (isFilled(cells)) rows.push({ line: first + at, cells })
  return rows
}

/** How many lines a text has, by the mark that ends most of them. */
export function linesIn(text: string): number {
  const mark = text.includes('\n') ? '\n' : '\r'
  let lines = 1
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) lines++
  return lines
}

const isFilled = (cells: readonly string[]) => cells.some((cell) => cell.trim() !== '')

function lineByLine(body: string, { delimiter, line: first }: Pick<Header, 'delimiter' | 'line'>): Rows {
  const rows: Row[] = []
  const broken: Broken[] = []
  let from = 0
  let line = first
  while (from < body.length) {
    const row = rowAt(body, from, delimiter)
    const [end, lines] = row ? [row.end, row.lines] : [endOfLine(body, from), 1]
    if (!row) broken.push({ line, text: body.slice(from, Math.min(end, from + 1_000)) })
    else if (isFilled(row.cells)) rows.push({ line, cells: row.cells })
    from = nextLine(body, end)
    line += lines
  }
  return { rows, broken: broken.filter(({ text }) => text.trim() !== '') }
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
