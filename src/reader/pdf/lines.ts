import type { PdfPage, Piece } from '../../model/pdf-page.ts'
import { withoutEntities } from '../../text/entities.ts'
import { visible } from '../../text/visible.ts'
import { inOrder, piecesInOrder } from './direction.ts'
import { FOOT } from './print.ts'

/** A line of one column. `from` and `to` are its ends, in points from the edge at which the page's writing begins. */
export interface PdfLine {
  readonly text: string
  /** The words that a break keeps together: unbreakable blanks are in them. */
  readonly firstWord: string
  readonly size: number
  readonly from: number
  readonly to: number
  /** The page, from 0, and how high on it the line stands. */
  readonly page: number
  readonly y: number
}

/** A run of letters on a page that is looked at from the edge at which its writing begins. */
export interface Placed extends Piece {
  readonly from: number
}

/** What is printed on a page above its foot. Seen `mirrored`, places are counted from the right edge. */
export const placeOnPage = (page: PdfPage, mirrored: boolean): readonly Placed[] =>
  page.pieces
    .filter(({ text, y }) => text.trim() !== '' && y > FOOT)
    .map((piece) => ({ ...piece, from: mirrored ? page.width - piece.x - piece.width : piece.x }))

/** Pieces of one column of one page as lines, from top to bottom; `mirrored` where the page is set from the right. */
export function linesOf(pieces: readonly Placed[], page: number, mirrored: boolean): readonly PdfLine[] {
  const rows: Placed[][] = []
  for (const piece of [...pieces].sort((one, other) => other.y - one.y)) {
    const row = rows.at(-1)
    const [first] = row ?? []
    if (row && first && first.y - piece.y < 0.5 * Math.max(first.size, piece.size)) row.push(piece)
    else rows.push([piece])
  }
  return rows.flatMap((row) => lineOf(row, page, mirrored) ?? [])
}

function lineOf(row: readonly Placed[], page: number, mirrored: boolean): PdfLine | undefined {
  const printed = visible(withoutEntities(textOf(row, mirrored))).trim()
  const [longest] = [...row].sort((one, other) => other.text.length - one.text.length)
  if (printed === '' || !longest) return undefined
  return {
    text: printed.replace(/\s+/gu, ' '),
    firstWord: printed.split(/[^\S\u00a0\u202f]+/u)[0] ?? '',
    size: longest.size,
    from: Math.min(...row.map(({ from }) => from)),
    to: Math.max(...row.map(({ from, width }) => from + width)),
    page,
    y: longest.y,
  }
}

/** The letters of a row in the order in which they are read, with a blank where the eye sees one. */
function textOf(row: readonly Placed[], mirrored: boolean): string {
  const ordered = piecesInOrder(row, mirrored)
  return ordered.reduce((line, piece, at) => {
    const before = ordered[at - 1]
    const blank = before && gapBetween(before, piece) > 0.12 * piece.size ? ' ' : ''
    return line + blank + inOrder(piece.text, piece.rtl, mirrored)
  }, '')
}

const gapBetween = (one: Placed, other: Placed) =>
  Math.max(one.x, other.x) - Math.min(one.x + one.width, other.x + other.width)
