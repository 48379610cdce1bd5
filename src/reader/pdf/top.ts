import { givenName } from '../names.ts'
import { type Proposal, present, takeFound } from '../proposal.ts'
import type { TextLanguage } from '../text/language.ts'
import { isPlace } from '../text/place.ts'
import { joinLines } from './blocks.ts'
import { distance, hasRoomForFirstWord } from './distance.ts'
import type { PdfLine } from './lines.ts'
import { isSize, SIZE, WIDE } from './print.ts'

/** Name, headline and place, which stand above the first heading; null where no name stands there. */
export function topOf(
  top: readonly PdfLine[],
  languages: readonly TextLanguage[],
): Proposal['scalars'] | null {
  const name = joinLines(top.filter((line) => isSize(line, SIZE.name)))
  if (!/\p{L}/u.test(name)) return null
  const below = top.filter((line) => isSize(line, SIZE.large))
  const at = placeIn(below, languages)
  const headline = at === null ? '' : stated(below.slice(0, at))
  const place = at === null ? '' : stated(below.slice(at))
  return present({
    name: takeFound(givenName(name), name, 'top-card'),
    headline: takeFound(headline, headline, 'top-card'),
    place: takeFound(place, place, 'top-card'),
  })
}

/** What lines say; signs alone say nothing: “--”. */
const stated = (lines: readonly PdfLine[]) => {
  const text = joinLines(lines)
  return /\p{L}/u.test(text) ? text : ''
}

/**
 * Where the place begins among the lines below the name: the headline's lines run on, the place stands a point further below
 * them. A single line is the headline, unless it is a place beyond doubt. Null where a page ends above the last line and
 * nothing tells.
 */
function placeIn(lines: readonly PdfLine[], languages: readonly TextLanguage[]): number | null {
  const [last, above] = [lines.at(-1), lines.at(-2)]
  if (!last) return 0
  const isPlaceLast = isPlace(last.text, languages)
  if (!above) return isPlaceLast ? 0 : 1
  if (distance(above, last) === 'page') return isPlaceLast ? lines.length - 1 : null
  const apart = lines.findLastIndex((line, at) => {
    const before = lines[at - 1]
    return before !== undefined && ['near', 'apart'].includes(distance(before, line))
  })
  if (apart > 0) return apart
  return isPlaceLast || hasRoomForFirstWord(above, last, WIDE) ? lines.length - 1 : lines.length
}
