import type { PdfLine } from './lines.ts'
import type { Column } from './print.ts'

/**
 * How far below another line of its column a line stands: `within` what runs on (1.2 times the size of its letters), `near` as
 * the place below its dates (1.4), or `apart` as the next entry (1.68 and more). On another `page` nothing tells.
 */
export type Distance = 'within' | 'near' | 'apart' | 'page'

const WITHIN = 1.24
const NEAR = 1.6

/** The distance between two lines of one column that follow each other. */
export function distance(above: PdfLine, below: PdfLine): Distance {
  if (above.page !== below.page) return 'page'
  const times = (above.y - below.y) / below.size
  return times <= WITHIN ? 'within' : times <= NEAR ? 'near' : 'apart'
}

/** Whether a blank line stands between: no two parts of an entry are that far apart (1.93 at most). */
export const isBlankBetween = (above: PdfLine, below: PdfLine): boolean =>
  above.page === below.page && above.y - below.y > 2.15 * below.size

/** Whether a line runs on in the next one of the same size; `unknown` where nothing tells. */
export type RunsOn = 'yes' | 'no' | 'unknown'

/**
 * Whether an entry of a list runs on. Where the distance does not tell, there is one more proof: had the next line found room
 * as a whole, no break would have been needed.
 */
export function runsOn(above: PdfLine, below: PdfLine, column: Column): RunsOn {
  const far = distance(above, below)
  if (far === 'within') return 'yes'
  if (far === 'apart' || fits(above, below, below.to - below.from, column)) return 'no'
  return far === 'near' && !hasRoomForFirstWord(above, below, column) ? 'yes' : 'unknown'
}

/** Whether the first words of the next line would have found room behind a line: then its writer broke it. */
export const hasRoomForFirstWord = (above: PdfLine, below: PdfLine, column: Column): boolean =>
  fits(above, below, letterOf(below) * below.firstWord.length, column)

/** A blank is no wider than a letter: its own width is told nowhere, and fonts differ. */
const fits = (above: PdfLine, below: PdfLine, width: number, column: Column) =>
  above.to + letterOf(below) + width <= column.to

/** The width of a letter of a line, on average. */
const letterOf = ({ from, to, text }: PdfLine) => (to - from) / Math.max(1, text.length)
