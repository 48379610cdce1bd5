import type { Connection } from '../model/connection.ts'
import { cutAtWord } from '../text/visible.ts'
import type { KeyOfAddress, RowProblem } from './cells.ts'
import { connectionIn, type RowContext } from './connection-in.ts'
import { monthNames, type Order, orderOf, type ShownOrder, showOrder } from './days.ts'
import { decode } from './decode.ts'
import { fullerOf } from './fuller.ts'
import { endOfLine, type Header, headerOf, nextLine } from './header.ts'
import type { ExportLexicons } from './lexicon.ts'
import { kindOf, LARGEST_FILE, MOST_ROWS, type Refused } from './refusal.ts'
import { linesIn, type Row, rowsInParts } from './rows.ts'

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
  readonly lexicons: ExportLexicons
  readonly keyOf: KeyOfAddress
  readonly now: string
  /** Hears how many rows of about how many are read. */
  readonly onProgress?: (done: number, of: number) => void
  /** Hears whom the first lines of a long file tell of, while the rest is still to be read. */
  readonly onFirst?: (connections: readonly Connection[]) => void
}

const SHOWN = 200
/** How many lines are a first look. */
const FIRST = 120

/** Reads a Connections.csv as the site writes it, or as it comes back from a table program; else says why not. */
export function readConnections(bytes: Uint8Array, context: ReadContext): ReadConnections | Refused {
  if (bytes.length > LARGEST_FILE) return { refused: 'too-large' }
  if (kindOf(bytes) !== 'text') return { refused: 'excel' }
  const text = decode(bytes)
  const header = headerOf(text, context.lexicons)
  if (typeof header === 'string') return { refused: header }
  if (context.onFirst) tellFirst(text, header, context)
  const read = readRows(text, header, context)
  if (!read) return { refused: 'too-many' }
  return read.connections.length === 0 ? { refused: 'nobody' } : read
}

/** Reads the beginning of a long file by itself, so that somebody is seen before all of it is gone through. */
function tellFirst(text: string, header: Header, { onFirst, onProgress: _, ...silent }: ReadContext): void {
  let end = header.from
  for (let lines = 0; lines < FIRST && end < text.length; lines++) end = nextLine(text, endOfLine(text, end))
  if (end >= text.length) return
  onFirst?.(readRows(text.slice(0, end), header, silent)?.connections ?? [])
}

/**
 * Reads all rows once; where the column of days shows in which order day and month stand, once more in that order. Undefined
 * where there are too many.
 */
function readRows(text: string, header: Header, context: ReadContext): ReadConnections | undefined {
  const shown: ShownOrder = { isDayFirst: false, isMonthFirst: false }
  const read = readIn('open', shown, { text, header, context })
  const order = orderOf(shown)
  return order === 'open' ? read : readIn(order, shown, { text, header, context })
}

interface Whole {
  readonly text: string
  readonly header: Header
  readonly context: ReadContext
}

function readIn(order: Order, shown: ShownOrder, whole: Whole): ReadConnections | undefined {
  const { text, header, context } = whole
  const around = rowContext(order, header, context)
  const into = gatherNobody()
  const lines = linesIn(text)
  let rows = 0
  for (const part of rowsInParts(text, header)) {
    for (const row of part.rows) {
      if (header.places.connectedOn !== undefined)
        showOrder(shown, row.cells[header.places.connectedOn] ?? '')
      takeRow(row, around, into)
    }
    into.notUnderstood.push(
      ...part.broken.map(({ line, text: it }) => entry(line, 'broken-quotes', it, false)),
    )
    rows += part.rows.length
    if (rows > MOST_ROWS) return undefined
    context.onProgress?.(rows, lines)
  }
  context.onProgress?.(rows, rows)
  const { people, notUnderstood, deleted, twice } = into
  notUnderstood.sort((one, other) => one.line - other.line)
  return { connections: [...people.values()], notUnderstood, deleted, twice }
}

/** What was read so far. */
interface Taken {
  readonly people: Map<string, Connection>
  readonly notUnderstood: NotUnderstood[]
  deleted: number
  twice: number
}

const gatherNobody = (): Taken => ({ people: new Map(), notUnderstood: [], deleted: 0, twice: 0 })

function takeRow({ line, cells }: Row, around: RowContext, into: Taken): void {
  const outcome = connectionIn(cells, around)
  if (outcome === 'deleted-member') {
    into.deleted++
    return
  }
  const { problem } = outcome
  const isRead = 'connection' in outcome
  if (problem) into.notUnderstood.push(entry(line, problem, cells.join(' · ').slice(0, 1_000), isRead))
  if (!isRead) return
  const { connection } = outcome
  const before = into.people.get(connection.id)
  if (before) into.twice++
  into.people.set(connection.id, before ? fullerOf(before, connection) : connection)
}

const entry = (line: number, why: RowProblem, text: string, read: boolean): NotUnderstood => ({
  line,
  why,
  text: cutAtWord(text, SHOWN),
  read,
})

function rowContext(
  order: Order,
  { places, width }: Header,
  { lexicons, keyOf, now }: ReadContext,
): RowContext {
  const months = monthNames(Object.keys(lexicons))
  const days = { order, months, today: now.slice(0, 10), known: new Map() }
  return { places, width, days, keyOf }
}
