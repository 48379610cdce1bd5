import type { PhraseLexicon } from './phrase-lexicon.ts'
import { trimClause } from './tidy.ts'

/** Stands where the years stood, and where a legal form stood: each says what the piece before it is. */
const DATED = '\uE000'
const FIRM = '\uE001'
const marks = /[\uE000\uE001]/gu

const parting = /\s*,\s+|\s*[|•·]\s*|\s+(?:--?|–|—|\/)\s+/u
const month = '(?:\\d{1,2}[./]|\\p{L}{3,9}\\.? )?'

/** A line without years, brackets and legal forms; undefined where its years are over: it says who somebody was. */
function withoutDates(line: string, lexicon: PhraseLexicon): string | undefined {
  const { untilNow, until, legalForms } = lexicon.introduces
  const year = `${month}(?:19|20)\\d\\d`
  const past = new RegExp(`${year}\\s*[–—-]\\s*${year}`, 'u')
  if (past.test(line)) return undefined
  return line
    .replace(
      new RegExp(
        `[,|(·•]?\\s*(?<!\\p{L})${year}\\s*(?:[–—-]|${until})\\s*(?:${untilNow})(?!\\p{L})\\)?`,
        'giu',
      ),
      DATED,
    )
    .replace(/\s*\([^()]*\)/gu, '')
    .replace(new RegExp(`,?\\s+(?:${legalForms})\\.?(?=[\\s,|)\uE000]|$)`, 'gu'), FIRM)
}

/** What a user pasted, line by line, ready for `tidy`: marks for years and legal forms are letters for private use. */
export const pieceLines = (text: string, lexicon: PhraseLexicon): string =>
  text
    .split(/[\r\n]+/u)
    .flatMap((line) => withoutDates(line, lexicon) ?? [])
    .join('\n')
    .replace(/(?<=\S) +\/ +(?=\S)/gu, ' | ')

/** What stands between commas, bars and dashes of a line. */
export interface Piece {
  readonly text: string
  readonly isDated: boolean
  readonly isFirm: boolean
}

/** The pieces of a line. */
export const piecesOf = (line: string, lexicon: PhraseLexicon): readonly Piece[] =>
  line.split(parting).flatMap((piece) => {
    const text = trimClause(piece.replace(marks, ' '), lexicon)
    const found = { text, isDated: piece.includes(DATED), isFirm: piece.includes(FIRM) }
    return text === '' ? [] : [found]
  })

/** A line without the marks, in one piece. */
export const unmark = (line: string): string => line.replace(marks, '').trim()
