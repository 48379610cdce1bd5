/**
 * How the site prints a profile, in points: measured on 50 saved files in seven languages, where each of these numbers was the
 * same. Everything that is read of a file is told by them; no word decides what its letters' size or its place says.
 */
export const SIZE = {
  name: 26,
  /** Headings of the wide column, and of the narrow one. */
  heading: 15.75,
  narrowHeading: 13,
  /** Headline, place and summary, companies and schools. */
  large: 12,
  title: 11.5,
  /** Dates, places, descriptions, degrees, and the entries of the narrow column. */
  small: 10.5,
} as const

/** Whether letters are of a size: the two nearest sizes differ by half a point. */
export const isSize = (line: { readonly size: number }, size: number): boolean =>
  Math.abs(line.size - size) < 0.2

/** From where to where a column is set, from the edge at which its writing begins. */
export interface Column {
  readonly from: number
  readonly to: number
}

/** The narrow column is full at 195; how far the wide one reaches is told by its own lines. */
export const NARROW: Column = { from: 21.6, to: 195 }
export const WIDE: Column = { from: 223.6, to: 572 }

/** What begins before this stands in the narrow column. */
export const BETWEEN_COLUMNS = 210

/** Below the last line of a full page, at 29, only the page count stands, at 13.9. */
export const FOOT = 24
