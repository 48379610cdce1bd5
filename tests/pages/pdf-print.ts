import { LETTER, type Run } from './pdf-file.ts'

/** The sheets on which files are printed, in points. */
export const PAPERS = { letter: { width: 612, height: 792 }, a4: { width: 595, height: 842 } } as const
export type Paper = keyof typeof PAPERS
/** The two columns as the site's files have them, in points: the narrow one is full at 195, the wide one at 584. */
export const NARROW = { from: 21.6, to: 195 }
export const WIDE = { from: 223.6, to: 583.6 }
/** Where the first line of a further page stands, and the lowest line of a full one. */
const TOP = 737
const BOTTOM = 29

/** Lines of one size: the first stands `below` points under what is above, the others `within` points under each other. */
export interface Paragraph {
  readonly text: string
  readonly size: number
  readonly below: number
  /** 1.2 times the size unless another distance is meant. */
  readonly within?: number
}

export interface PrintOptions {
  readonly edges: { readonly from: number; readonly to: number }
  readonly mirrored: boolean
  /** How high the first paragraph begins. */
  readonly first: number
  /** A page ends before each of these lines, counted from 0, and wherever it is full. */
  readonly breaks?: readonly number[]
  readonly paper?: Paper
  /** Width of every letter, in parts of its size. */
  readonly letter?: number
}

/** Paragraphs set in one column, broken where it is full and wherever a page ends: one list of runs for each page. */
export function printed(
  paragraphs: readonly Paragraph[],
  { edges, mirrored, first, breaks = [], paper = 'letter', letter = LETTER }: PrintOptions,
): readonly (readonly Run[])[] {
  const pages: Run[][] = [[]]
  let y = first
  let count = 0
  for (const [at, { text, size, below, within = 1.2 * size }] of paragraphs.entries()) {
    const most = Math.floor((edges.to - edges.from) / (size * letter))
    for (const [line, words] of text
      .split('\n')
      .flatMap((part) => broken(part, most))
      .entries()) {
      const next = y - (line > 0 ? within : at === 0 ? 0 : below)
      const ends = count > 0 && (next < BOTTOM || breaks.includes(count))
      y = ends ? TOP : next
      if (ends) pages.push([])
      const width = [...words].length * size * letter
      const x = mirrored ? PAPERS[paper].width - edges.from - width : edges.from
      if (words !== '') pages.at(-1)?.push({ text: words, x, y, size })
      count++
    }
  }
  return pages
}

/** How many lines paragraphs are in a column. */
export const linesIn = (
  paragraphs: readonly Paragraph[],
  { from, to }: PrintOptions['edges'],
  letter = LETTER,
): number =>
  paragraphs.flatMap(({ text, size }) =>
    text.split('\n').flatMap((part) => broken(part, Math.floor((to - from) / (size * letter)))),
  ).length

/** Words as lines: unbreakable blanks hold together, what is too long is broken behind its hyphens and signs. */
function broken(text: string, most: number): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(' ').flatMap((one) => pieces(one, most))) {
    const last = lines.at(-1)
    if (last !== undefined && [...last].length + 1 + [...word].length <= most)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

/** Where no blanks stand between words, a line ends anywhere. */
const pieces = (word: string, most: number) =>
  [...word].length <= most
    ? [word]
    : (word.match(new RegExp(`.{1,${most - 1}}(?:-|%|/|$)|.{1,${most}}`, 'gu')) ?? [])
