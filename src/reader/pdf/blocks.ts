import { distance, hasRoomForFirstWord, runsOn } from './distance.ts'
import type { PdfLine } from './lines.ts'
import type { Column } from './print.ts'

/** Lines that are one for the eye. `isSure` is false where it cannot be told what belongs to them. */
export interface Block {
  readonly lines: readonly PdfLine[]
  readonly isSure: boolean
}

/** Scripts whose words stand without a blank between them. */
const NO_BLANKS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}、。・ー]/u

/** What stands between two lines that are one: nothing behind a hyphen between letters, and where words stand without blanks. */
const between = (above: string, below: string) =>
  /\p{L}-$/u.test(above) || (NO_BLANKS.test(above.slice(-1)) && NO_BLANKS.test(below.slice(0, 1))) ? '' : ' '

/** The words of lines that are one. */
export const joinLines = (lines: readonly PdfLine[]): string =>
  lines.reduce((text, line) => (text === '' ? line.text : text + between(text, line.text) + line.text), '')

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
    return text + (isOwnBreak ? '\n' : between(text, line.text)) + line.text
  }, '')
}
