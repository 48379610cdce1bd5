import { plural } from '../../languages/fill.ts'
import type { Shows } from '../../languages/shows.ts'
import { linesOf } from './lines.ts'

/** What of a text is more than can be kept, in UTF-16 code units or lines. `line`: which one, from 1. */
export type Excess =
  | { readonly kind: 'characters'; readonly by: number }
  | { readonly kind: 'line'; readonly line: number; readonly by: number }
  | { readonly kind: 'lines'; readonly by: number }

/** The most lines of a list that is typed one a line, and how long each may be. */
export interface LinesLimit {
  readonly line: number
  readonly lines: number
}

/** What a text has beyond its limit, or undefined where it fits. */
export const excessOf = (text: string, limit: number): Excess | undefined =>
  text.length > limit ? { kind: 'characters', by: text.length - limit } : undefined

/** The same of a list with one thing a line: the first line that is too long, else how many lines are too many. */
export function excessOfLines(text: string, limit: LinesLimit): Excess | undefined {
  const lengths = text.split('\n').map((line) => line.trim().length)
  const at = lengths.findIndex((length) => length > limit.line)
  if (at >= 0) return { kind: 'line', line: at + 1, by: (lengths[at] ?? 0) - limit.line }
  const over = linesOf(text).length - limit.lines
  return over > 0 ? { kind: 'lines', by: over } : undefined
}

/** The same in words. */
export function excessText(excess: Excess, shows: Shows): string {
  const labels = shows.fields
  switch (excess.kind) {
    case 'characters':
      return plural(shows.code, labels.tooLong, excess.by)
    case 'line':
      return plural(shows.code, labels.lineTooLong, excess.by, {
        line: new Intl.NumberFormat(shows.code).format(excess.line),
      })
    case 'lines':
      return plural(shows.code, labels.tooManyLines, excess.by)
  }
}
