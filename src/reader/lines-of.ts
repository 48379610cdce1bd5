import { LONGEST } from '../model/longest.ts'
import { cutAtWord, visible, visibleText } from '../text/visible.ts'

/** What was made here: nothing in it is unseen, and it is as short as it has to be. Whoever bounds a reading need not look again. */
const made = { lines: new Set<string>(), texts: new Set<string>() }
const MOST_REMEMBERED = 2_000

function remembered(text: string, among: Set<string>): string {
  if (among.size >= MOST_REMEMBERED) among.clear()
  among.add(text)
  return text
}

/** Whether a line, or a text of several, was made here. */
export const isMadeLine = (text: string): boolean => made.lines.has(text)
export const isMadeText = (text: string): boolean => made.texts.has(text) || made.lines.has(text)

/** What a line holds beside words with one blank between them. */
const untidy = /\s\s|[^\S ]/

/** A text on one line, without what is not seen, cut at the longest line. */
export function oneLine(text: string): string {
  const seen = visible(text.slice(0, LONGEST.line * 20))
  const tidy = (untidy.test(seen) ? seen.replace(/\s+/g, ' ') : seen).trim()
  return remembered(cutAtWord(tidy, LONGEST.line), made.lines)
}

/** The same for several lines. */
const untidyLines = /[^\S\n ]|\s\s\s| \s|\n /

/** A text of several lines; blank lines become one. */
export function manyLines(text: string): string {
  const seen = visibleText(text.slice(0, LONGEST.text * 4))
  const tidy = untidyLines.test(seen)
    ? seen
        .replace(/[^\S\n]{2,}|[^\S\n ]/g, ' ')
        .replace(/ \n ?|\n /g, '\n')
        .replace(/\n{3,}/g, '\n\n')
    : seen
  return remembered(cutAtWord(tidy.trim(), LONGEST.text), made.texts)
}
