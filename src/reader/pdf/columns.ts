import type { PdfPage } from '../../model/pdf-page.ts'
import { linesOf, type PdfLine, type Placed, placeOnPage } from './lines.ts'
import { BETWEEN_COLUMNS, isSize, NARROW, SIZE, WIDE } from './print.ts'

/** The two columns of a saved profile: the narrow one with contact, skills and languages, and the wide one. */
export interface Columns {
  readonly narrow: readonly PdfLine[]
  readonly wide: readonly PdfLine[]
}

/** How far, in points, the beginning of a line may be from where a column begins. */
const NEAR = 1.5

/**
 * The lines of all pages, column by column; null for a file that the site did not print. Its marks are the name's size where
 * the wide column begins, and “(LinkedIn)” behind the address in the narrow one: all of 50 such files have them, and none of
 * 58 others. Where writing runs from the right, the page is mirrored.
 */
export function columnsOf(pages: readonly PdfPage[]): Columns | null {
  return lookFrom(pages, false) ?? lookFrom(pages, true)
}

function lookFrom(pages: readonly PdfPage[], mirrored: boolean): Columns | null {
  const all = pages.map((page) => placeOnPage(page, mirrored))
  const linesWhere = (isOfColumn: (piece: Placed) => boolean) =>
    all.flatMap((pieces, at) => linesOf(pieces.filter(isOfColumn), at, mirrored))
  const narrow = linesWhere(({ from }) => from < BETWEEN_COLUMNS)
  const wide = linesWhere(({ from }) => from >= BETWEEN_COLUMNS)
  const [name] = wide
  // A line may begin later: an icon before its words is no letter.
  const isSetAt = (lines: readonly PdfLine[], at: number) =>
    lines.some(({ from }) => Math.abs(from - at) < NEAR)
  const isSites =
    name !== undefined &&
    isSize(name, SIZE.name) &&
    isSetAt(wide, WIDE.from) &&
    isSetAt(narrow, NARROW.from) &&
    bare(narrow).includes('(LinkedIn)')
  return isSites ? { narrow, wide } : null
}

/** All letters of a column in a row: what is long is broken anywhere. */
export const bare = (lines: readonly PdfLine[]): string =>
  lines.map(({ text }) => text.replace(/\s+/gu, '')).join('')
