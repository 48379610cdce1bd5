import type { PdfPage, Piece } from '../../model/pdf-page.ts'
import { visible } from '../../text/visible.ts'

/** A line of one column, with the edges of what stands in it, in points. */
export interface PdfLine {
  readonly text: string
  readonly size: number
  readonly left: number
  readonly right: number
}

/** The two columns of a saved profile: the narrow one with contact, skills and languages, and the wide one. */
export interface Columns {
  readonly side: readonly PdfLine[]
  readonly main: readonly PdfLine[]
  readonly sideEdges: Edges
  readonly mainEdges: Edges
}

/** Between which edges a column is set, in points, and from which of them. */
export interface Edges {
  readonly fromRight: boolean
  readonly left: number
  readonly right: number
}

const nowhere: Edges = { fromRight: false, left: 0, right: 0 }

/** How far, in points, the narrow column begins beyond the edge of the wide one. */
const BEYOND = 20
/** The margin of a page that is certain to be left free, in points. */
const MARGIN = 40

/**
 * The lines of all pages, column by column. The name, in the largest letters, stands at the edge at which the wide column is
 * set: what begins beyond that edge is the narrow one. Where writing runs from the right, all is mirrored.
 */
export function columnsOf(pages: readonly PdfPage[]): Columns {
  const bodies = pages.map(withoutFooter)
  const pieces = bodies.flatMap((page) => page.pieces.filter(({ text }) => text.trim() !== ''))
  const [name] = [...pieces].sort((one, other) => other.size - one.size)
  const width = pages[0]?.width ?? 0
  if (!name) return { side: [], main: [], sideEdges: nowhere, mainEdges: nowhere }
  const [left, right] = [name.x, name.x + name.width]
  const setAt = (edge: number, of: (piece: Piece) => number) =>
    pieces.filter((piece) => Math.abs(of(piece) - edge) < 1.5).length
  const rtl = setAt(right, ({ x, width: wide }) => x + wide) > setAt(left, ({ x }) => x)
  const isSide = (piece: Piece) => (rtl ? piece.x + piece.width > right + BEYOND : piece.x < left - BEYOND)
  return {
    side: bodies.flatMap((page) => linesOf(page.pieces.filter(isSide))),
    main: bodies.flatMap((page) => linesOf(page.pieces.filter((piece) => !isSide(piece)))),
    sideEdges: rtl
      ? { fromRight: rtl, left: right + BEYOND, right: width }
      : { fromRight: rtl, left: 0, right: left - BEYOND },
    mainEdges: rtl
      ? { fromRight: rtl, left: MARGIN, right }
      : { fromRight: rtl, left, right: width - MARGIN },
  }
}

/** “Page 1 of 3” at the foot. */
function withoutFooter(page: PdfPage): PdfPage {
  const foot = page.pieces.filter(({ y }) => y < page.height * 0.08)
  const said = linesOf(foot).map(({ text }) => text)
  const isCount = said.length === 1 && /^\P{Nd}*\p{Nd}{1,3}\P{Nd}+\p{Nd}{1,3}\P{Nd}*$/u.test(said[0] ?? '')
  return isCount ? { ...page, pieces: page.pieces.filter((piece) => !foot.includes(piece)) } : page
}

/** Pieces of one column as lines from top to bottom. */
function linesOf(pieces: readonly Piece[]): readonly PdfLine[] {
  const rows: Piece[][] = []
  for (const piece of [...pieces].filter(({ text }) => text !== '').sort((one, other) => other.y - one.y)) {
    const row = rows.at(-1)
    const [first] = row ?? []
    if (row && first && Math.abs(first.y - piece.y) < 0.5 * Math.max(first.size, piece.size)) row.push(piece)
    else rows.push([piece])
  }
  return rows.flatMap((row) => lineOf(row) ?? [])
}

function lineOf(row: readonly Piece[]): PdfLine | undefined {
  const worded = row.filter(({ text }) => text.trim() !== '')
  const rtl = worded.filter((piece) => piece.rtl).length * 2 > worded.length
  const ordered = [...worded].sort((one, other) => (rtl ? other.x - one.x : one.x - other.x))
  const text = ordered.reduce((line, piece, at) => {
    const before = ordered[at - 1]
    const gap = before ? (rtl ? before.x - (piece.x + piece.width) : piece.x - (before.x + before.width)) : 0
    return `${line}${gap > 0.12 * piece.size ? ' ' : ''}${piece.text}`
  }, '')
  const bare = visible(text).replace(/\s+/gu, ' ').trim()
  if (bare === '') return undefined
  return {
    text: bare,
    size: Math.max(...worded.map(({ size }) => size)),
    left: Math.min(...worded.map(({ x }) => x)),
    right: Math.max(...worded.map(({ x, width }) => x + width)),
  }
}
