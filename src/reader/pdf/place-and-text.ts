import { joinLines, textOf } from './blocks.ts'
import { distance, hasRoomForFirstWord, isBlankBetween } from './distance.ts'
import type { PdfLine } from './lines.ts'
import { WIDE } from './print.ts'

/** What stands under the dates of a role; what it is not is ''. */
export interface PlaceAndText {
  readonly place: string
  readonly text: string
}

/** A place is at most this long, and no sentence. */
const LONGEST_PLACE = 100
const isSentence = (text: string) => text.length > LONGEST_PLACE || /[.!?:;]$|^[•●▪·*-]\s/u.test(text)
const mayBePlace = (text: string) => text !== '' && !isSentence(text)

/**
 * The place stands near below the dates, the description further below either of them. Where a page ends between, the distance
 * to the line below tells; where that is missing too, a line that might be either is taken for neither, whatever its words:
 * some write nothing but a place below a role.
 */
export function placeAndText(dates: PdfLine, lines: readonly PdfLine[]): PlaceAndText {
  const [first, second] = lines
  if (!first) return { place: '', text: '' }
  const whole = { place: '', text: textOf(lines, WIDE) }
  const far = distance(dates, first)
  if (far === 'apart') return whole
  if (far !== 'page') return splitAt(endOfPlace(lines), lines) ?? whole
  // A blank line is the writer's own: it tells nothing of what stands above it.
  const next = second && !isBlankBetween(first, second) ? distance(first, second) : 'page'
  if (next === 'apart') return splitAt(1, lines) ?? whole
  if (next !== 'page' || isSentence(first.text)) return whole
  return { place: '', text: textOf(lines.slice(1), WIDE) }
}

/** A long place runs on until the description stands apart, or the page ends. */
const endOfPlace = (lines: readonly PdfLine[]) => {
  const end = lines.findIndex((line, at) => {
    const above = lines[at - 1]
    return above !== undefined && ['apart', 'page'].includes(distance(above, line))
  })
  return end < 0 ? lines.length : end
}

function splitAt(end: number, lines: readonly PdfLine[]): PlaceAndText | undefined {
  const above = lines.slice(0, end)
  const place = joinLines(above)
  // Nobody breaks the line of a place: where that was done, it is a text.
  const isBroken = above.some((line, at) => at > 0 && hasRoomForFirstWord(above[at - 1] ?? line, line, WIDE))
  return mayBePlace(place) && !isBroken ? { place, text: textOf(lines.slice(end), WIDE) } : undefined
}
