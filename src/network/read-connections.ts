import type { Connection } from '../model/connection.ts'
import { cutAtWord } from '../text/visible.ts'
import type { KeyOfAddress, RowProblem } from './cells.ts'
import { connectionIn, type RowContext } from './connection-in.ts'
import { monthNames, orderOf } from './days.ts'
import { decode } from './decode.ts'
import { endOfLine, type Header, headerOf, nextLine } from './header.ts'
import { kindOf, LARGEST_FILE, MOST_ROWS, type Refused } from './refusal.ts'
import { type Row, rowsOf } from './rows.ts'
import type { ExportWordsByLanguage } from './words.ts'

/** A line that was not understood, or not wholly: its number in the file, why, and how it begins. */
export interface NotUnderstood {
  readonly line: number
  readonly why: RowProblem
  readonly text: string
  /** Whether the person was read all the same. */
  readonly read: boolean
}

/** What an export tells. */
export interface ReadConnections {
  readonly connections: readonly Connection[]
  readonly notUnderstood: readonly NotUnderstood[]
  /** Rows of members who are gone, and rows that said somebody once more. */
  readonly deleted: number
  readonly twice: number
}

export interface ReadContext {
  readonly words: ExportWordsByLanguage
  readonly keyOf: KeyOfAddress
  readonly now: string
  /** Hears how many rows of how many are read. */
  readonly onProgress?: (done: number, of: number) => void
  /** Hears whom the first lines of a long file tell of, while the rest is still to be read. */
  readonly onFirst?: (connections: readonly Connection[]) => void
}

/** How often progress is told. */
const EVERY = 500
const SHOWN = 200
/** How many lines are a first look. */
const FIRST = 120

/** Reads a Connections.csv as the site writes it, or as it comes back from a table program; else says why not. */
export function readConnections(bytes: Uint8Array, context: ReadContext): ReadConnections | Refused {
  if (bytes.length > LARGEST_FILE) return { refused: 'too-large' }
  if (kindOf(bytes) !== 'text') return { refused: 'excel' }
  const text = decode(bytes)
  const header = headerOf(text, context.words)
  if (typeof header === 'string') return { refused: header }
  if (context.onFirst) tellFirst(text, header, context)
  const { rows, broken } = rowsOf(text, header)
  if (rows.length > MOST_ROWS) return { refused: 'too-many' }
  const read = readRows(rows, header, context)
  const notUnderstood = [
    ...read.notUnderstood,
    ...broken.map(({ line, text: begins }) => entry(line, 'broken-quotes', begins, false)),
  ].sort((one, other) => one.line - other.line)
  if (read.connections.length === 0) return { refused: 'nobody' }
  return { ...read, notUnderstood }
}

/** Reads the beginning of a long file by itself, so that somebody is seen before all of it is gone through. */
function tellFirst(text: string, header: Header, { onFirst, ...context }: ReadContext): void {
  let end = header.from
  for (let lines = 0; lines < FIRST && end < text.length; lines++) end = nextLine(text, endOfLine(text, end))
  if (end >= text.length) return
  const { rows } = rowsOf(text.slice(0, end), header)
  const { onProgress: _, ...silent } = context
  onFirst?.(readRows(rows, header, silent).connections)
}

const entry = (line: number, why: RowProblem, text: string, read: boolean): NotUnderstood => ({
  line,
  why,
  text: cutAtWord(text, SHOWN),
  read,
})

function readRows(rows: readonly Row[], header: Header, context: ReadContext): ReadConnections {
  const around = contextOf(rows, header, context)
  const people = new Map<string, Connection>()
  const notUnderstood: NotUnderstood[] = []
  let [deleted, twice] = [0, 0]
  for (const [at, { line, cells }] of rows.entries()) {
    if (at % EVERY === 0) context.onProgress?.(at, rows.length)
    const outcome = connectionIn(cells, around)
    if (outcome === 'deleted-member') {
      deleted++
      continue
    }
    const { problem } = outcome
    if (problem)
      notUnderstood.push(entry(line, problem, cells.join(' · ').slice(0, 1_000), 'connection' in outcome))
    if (!('connection' in outcome)) continue
    const before = people.get(outcome.connection.id)
    if (before) twice++
    people.set(outcome.connection.id, before ? fuller(before, outcome.connection) : outcome.connection)
  }
  context.onProgress?.(rows.length, rows.length)
  return { connections: [...people.values()], notUnderstood, deleted, twice }
}

function contextOf(
  rows: readonly Row[],
  { places, width }: Header,
  { words, keyOf, now }: ReadContext,
): RowContext {
  const column = places.get('connectedOn')
  const order = orderOf(column === undefined ? [] : rows.map(({ cells }) => cells[column] ?? ''))
  const days = { order, months: monthNames(Object.keys(words)), today: now.slice(0, 10) }
  return { places, width, days, keyOf }
}

/** Of two rows about one person the one that says more, whichever comes first. */
function fuller(one: Connection, other: Connection): Connection {
  const [a, b] = [JSON.stringify(one), JSON.stringify(other)]
  if (a.length !== b.length) return a.length > b.length ? one : other
  return a > b ? one : other
}
