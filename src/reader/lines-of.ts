import { LONGEST } from '../model/longest.ts'
import { cutAtWord, visible, visibleText } from '../text/visible.ts'

/** What a line holds beside words with one blank between them. */
const untidy = /\s\s|[^\S ]/

/** A text on one line, without what is not seen, cut at the longest line. */
export function oneLine(text: string): string {
  const seen = visible(text.slice(0, LONGEST.line * 20))
  return cutAtWord((untidy.test(seen) ? seen.replace(/\s+/g, ' ') : seen).trim(), LONGEST.line)
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
  return cutAtWord(tidy.trim(), LONGEST.text)
}
