import type { PdfPage, Piece } from '../../model/pdf-page.ts'

/** A line of one column, with the edges of what stands in it, in points. */
export interface PdfLine {
  readonly text: string
  readonly size: number
  readonly left: number
  readonly right: number
  readonly rtl: boolean
}

/** The two columns of a saved profile: the narrow one with contact, skills and languages, and the wide one. */
export interface Columns {
  readonly side: readonly PdfLine[]
  readonly main: readonly PdfLine[]
}

/** Parts of a page's width between which the gap of the columns lies, on either side. Measured on the site's own files: a third. */
const GAP_FROM = 0.22
const GAP_TO = 0.45

/** The lines of all pages, column by column. A file without a second column has all in `main`. */
export function columnsOf(pages: readonly PdfPage[]): Columns {
  const bodies = pages.map(withoutFooter)
  const splits = bodies.map(splitOf)
  const split = splits.find((one) => one !== undefined)
  if (!split) return { side: [], main: bodies.flatMap(({ pieces }) => linesOf(pieces)) }
  const isSide = ({ x, width }: Piece) => x + width / 2 < split.x === split.sideIsLeft
  return {
    side: bodies.flatMap(({ pieces }) => linesOf(pieces.filter(isSide))),
    main: bodies.flatMap(({ pieces }) => linesOf(pieces.filter((piece) => !isSide(piece)))),
  }
}

/** “Page 1 of 3” at the foot. */
function withoutFooter(page: PdfPage): PdfPage {
  const foot = page.pieces.filter(({ y }) => y < page.height * 0.08)
  const said = linesOf(foot).map(({ text }) => text)
  const isCount = said.length === 1 && /^\P{Nd}*\p{Nd}{1,3}\P{Nd}+\p{Nd}{1,3}\P{Nd}*$/u.test(said[0] ?? '')
  return isCount ? { ...page, pieces: page.pieces.filter((piece) => !foot.includes(piece)) } : page
}

interface Split {
  readonly x: number
  readonly sideIsLeft: boolean
}

/** The widest upright strip without letters, where it leaves a narrow column on one side. */
function splitOf({ width, pieces }: PdfPage): Split | undefined {
  const spans = pieces
    .filter(({ text }) => text.trim() !== '')
    .map(({ x, width: wide }) => [x, x + wide] as const)
    .sort(([one], [other]) => one - other)
  const gaps: { from: number; to: number }[] = []
  let reached = spans[0]?.[1] ?? 0
  for (const [from, to] of spans) {
    if (from > reached + 6) gaps.push({ from: reached, to: from })
    reached = Math.max(reached, to)
  }
  const found = gaps
    .map(({ from, to }) => ({ x: (from + to) / 2, wide: to - from }))
    .filter(({ x }) => isBetween(x / width) || isBetween(1 - x / width))
    .sort((one, other) => other.wide - one.wide)[0]
  return found && { x: found.x, sideIsLeft: isBetween(found.x / width) }
}

const isBetween = (part: number) => part >= GAP_FROM && part <= GAP_TO

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
  const bare = text.replace(/[\s\u00a0]+/gu, ' ').replace(/^[\s\p{Cf}]+|[\s\p{Cf}]+$/gu, '')
  if (bare === '') return undefined
  return {
    text: bare,
    size: Math.max(...worded.map(({ size }) => size)),
    left: Math.min(...worded.map(({ x }) => x)),
    right: Math.max(...worded.map(({ x, width }) => x + width)),
    rtl,
  }
}
