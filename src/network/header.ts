import Papa from 'papaparse'
import { fold } from '../text/fold.ts'
import type { Column, ExportLexicons } from './lexicon.ts'

/** Which cell of a row holds what. */
export type Places = Readonly<Partial<Record<Column, number>>>

/** Where the header stands, what parts its cells, and which cell holds what. */
export interface Header {
  /** Where the line behind the header begins in the text (UTF-16 code units), and its number from 1. */
  readonly from: number
  readonly line: number
  readonly delimiter: string
  readonly places: Places
  readonly width: number
}

/** What may stand between cells. */
export const DELIMITERS = [',', ';', '\t', '|'] as const
/** A preamble is three lines long; somebody may have written above it. */
const LOOKED_AT = 60
const LONGEST_HEADER = 2_000

/** What tells one column's name from another. */
export const telling = (cell: string): string =>
  fold(cell)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const columns = ['first', 'last', 'name', 'address', 'email', 'company', 'role', 'connectedOn'] as const

/** The columns that cells name; in one language, so that “Nom” and “Name” are not mixed up. */
function placesIn(cells: readonly string[], lexicons: ExportLexicons): ReadonlyMap<Column, number> {
  const said = cells.map(telling)
  const each = Object.values(lexicons).map((names) => {
    const places = columns.flatMap((column) => {
      const wanted = new Set(names[column].map(telling))
      const at = said.findIndex((cell) => wanted.has(cell))
      return at < 0 ? [] : [[column, at] as const]
    })
    return new Map(places)
  })
  return each.reduce((best, one) => (one.size > best.size ? one : best), new Map())
}

/** Names tell who it is; without anything else it could be any list. */
const isWhole = (places: ReadonlyMap<Column, number>) =>
  (places.has('name') || (places.has('first') && places.has('last'))) &&
  places.size >= 3 &&
  (['company', 'role', 'connectedOn', 'address'] as const).some((column) => places.has(column))

/** The header of an export, found by its names; `no-names`: there is one, but nobody could be known by it. */
export function headerOf(text: string, lexicons: ExportLexicons): Header | 'no-names' | 'not-connections' {
  let from = 0
  let isTrimmed = false
  for (let line = 1; line <= LOOKED_AT && from < text.length; line++) {
    const end = endOfLine(text, from)
    const written = text.slice(from, Math.min(end, from + LONGEST_HEADER))
    for (const delimiter of DELIMITERS) {
      if (!written.includes(delimiter)) continue
      const cells = Papa.parse<string[]>(written, { delimiter }).data[0] ?? []
      const places = placesIn(cells, lexicons)
      const next = nextLine(text, end)
      if (isWhole(places))
        return {
          from: next,
          line: line + 1,
          delimiter,
          places: Object.fromEntries(places),
          width: cells.length,
        }
      isTrimmed ||= places.size >= 2 && places.size === cells.length
    }
    from = nextLine(text, end)
  }
  return isTrimmed ? 'no-names' : 'not-connections'
}

const LINE_END = /\r\n|\r|\n/gu

/** Where the line that holds a place ends. */
export function endOfLine(text: string, from: number): number {
  LINE_END.lastIndex = from
  return LINE_END.exec(text)?.index ?? text.length
}

/** Where the next line begins behind the end of one. */
export const nextLine = (text: string, end: number): number => end + (text.startsWith('\r\n', end) ? 2 : 1)
