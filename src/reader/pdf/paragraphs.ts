import type { Edges, PdfLine } from './columns.ts'

/** Lines that are one for the eye: a long one runs on below. `size` is that of the letters, in points. */
export interface Paragraph {
  readonly text: string
  readonly size: number
}

/** Two sizes of letters are one where they differ by less, in points: a company stands at 12, a title at 11.5. */
const SAME_SIZE = 0.2

/**
 * Joins the lines that were broken because the column was full: the first word of the next one would not have fitted between
 * the column's edges. `isApart` tells lines that never go on what stands above them.
 */
export function paragraphsOf(
  lines: readonly PdfLine[],
  column: Edges,
  isApart: (text: string) => boolean,
): readonly Paragraph[] {
  const edges: Edges = {
    ...column,
    left: Math.min(column.left, ...lines.map(({ left }) => left)),
    right: Math.max(column.right, ...lines.map(({ right }) => right)),
  }
  const paragraphs: { text: string; size: number }[] = []
  lines.forEach((line, at) => {
    const before = lines[at - 1]
    const last = paragraphs.at(-1)
    if (before && last && !isApart(line.text) && isBroken(before, line, edges))
      last.text = joined(last.text, line.text)
    else paragraphs.push({ text: line.text, size: line.size })
  })
  return paragraphs
}

function isBroken(line: PdfLine, next: PdfLine, edges: Edges): boolean {
  if (Math.abs(line.size - next.size) > SAME_SIZE) return false
  if (/^[•●▪·*-]\s/u.test(next.text)) return false
  const [word = ''] = next.text.split(' ')
  const room = edges.fromRight ? line.left - edges.left : edges.right - line.right
  const perLetter = (line.right - line.left) / Math.max(1, line.text.length)
  return room < perLetter * (word.length + 1)
}

const joined = (one: string, other: string) => (/\p{L}-$/u.test(one) ? one + other : `${one} ${other}`)
