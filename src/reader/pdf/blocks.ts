import { distance, hasRoomForFirstWord, runsOn } from './distance.ts'
import type { PdfLine } from './lines.ts'
import type { Column } from './print.ts'

/** Lines that are one for the eye. `isSure` is false where it cannot be told what belongs to them. */
export interface Block {
  readonly lines: readonly PdfLine[]
  readonly isSure: boolean
}

/** The words of lines that are one: behind a hyphen between letters no blank stands. */
export const joined = (lines: readonly PdfLine[]): string =>
  lines.reduce(
    (text, line) => (text === '' || /\p{L}-$/u.test(text) ? text + line.text : `${text} ${line.text}`),
    '',
  )

/** The entries of a list, each of the lines in which it runs on. */
export function blocksOf(lines: readonly PdfLine[], column: Column): readonly Block[] {
  const blocks: { lines: PdfLine[]; isSure: boolean }[] = []
  lines.forEach((line, at) => {
    const [above, last] = [lines[at - 1], blocks.at(-1)]
    const goesOn = above && last ? runsOn(above, line, column) : 'no'
    if (goesOn === 'yes') last?.lines.push(line)
    else {
      if (last && goesOn === 'unknown') last.isSure = false
      blocks.push({ lines: [line], isSure: goesOn === 'no' })
    }
  })
  return blocks
}

/** A text as it was written: its own line breaks are kept, those of the column are not. */
export function textOf(lines: readonly PdfLine[], column: Column): string {
  const full = { ...column, to: Math.max(column.to, ...lines.map(({ to }) => to)) }
  return lines.reduce((text, line, at) => {
    const above = lines[at - 1]
    if (!above) return line.text
    const isOwnBreak =
      distance(above, line) === 'apart' ||
      /^[•●▪·*-]\s/u.test(line.text) ||
      hasRoomForFirstWord(above, line, full)
    const between = isOwnBreak ? '\n' : /\p{L}-$/u.test(text) ? '' : ' '
    return text + between + line.text
  }, '')
}
