import { spanIn } from '../dates.ts'
import { isProse, type Lines, LONGEST_FACT } from '../entry-lines.ts'
import type { Page } from '../page.ts'
import { linesOf } from '../seen-text.ts'
import { type ShapeLine, shapeLines } from './lines.ts'

const LONGEST_PLACE = 80
const HEADING = 'h1, h2, [role="heading"]'

/** An entry as it is laid out: its part of the page, its lines, and which of them holds its dates. */
export interface Shape {
  readonly root: Element
  readonly lines: readonly ShapeLine[]
  readonly dated: ShapeLine
}

/** Whether a line holds dates and little else. */
export const isDated = ({ text }: ShapeLine, page: Page) =>
  text.length <= LONGEST_FACT && spanIn(text, page.lexicons) !== null

/** The lines of a section without its heading; none where any of it stands behind stars. */
export function linesUnderHeading(section: Element, page: Page): readonly ShapeLine[] {
  const heading = section.querySelector(HEADING)
  const lines = shapeLines(section, page).filter(
    ({ element }) => !heading?.contains(element) && !element.closest(HEADING),
  )
  return lines.some(({ text }) => /\*{3}/u.test(text)) ? [] : lines
}

/** Entries by their dates: all around one date, up to where another stands. */
export function datedShapes(section: Element, lines: readonly ShapeLine[], page: Page): readonly Shape[] {
  const dates = lines.filter((line) => isDated(line, page))
  return dates.flatMap((dated, at) => {
    let root = dated.element
    for (
      let around = root.parentElement;
      around &&
      around !== section &&
      ![dates[at - 1], dates[at + 1]].some((other) => other && around?.contains(other.element));
      around = around.parentElement
    )
      root = around
    const own = lines.filter(({ element }) => root.contains(element))
    return own.indexOf(dated) > 0 ? [{ root, lines: own, dated }] : []
  })
}

/** The block of a line: all that holds no other line. */
function blockOf(line: ShapeLine, lines: readonly ShapeLine[]): Element {
  let block = line.element
  for (
    let around = block.parentElement;
    around && !lines.some((other) => other !== line && around?.contains(other.element));
    around = around.parentElement
  )
    block = around
  return block
}

/** The place stands beside the dates, made as they are; a sentence is none. */
function placeAfter(dated: ShapeLine, lines: readonly ShapeLine[]): ShapeLine | undefined {
  const next = lines[lines.indexOf(dated) + 1]
  if (!next || next.text.length > LONGEST_PLACE || /[.!?:…]$/u.test(next.text)) return undefined
  const [block, other] = [blockOf(dated, lines), blockOf(next, lines)]
  const isAlike = block.tagName === other.tagName && block.parentElement === other.parentElement
  return isAlike && next.element.closest('a') === dated.element.closest('a') ? next : undefined
}

/** A text is all that stands below the facts, a sentence or several: captions, links and lists of skills are none, and half of it neither. */
function textAfter(lines: readonly ShapeLine[]): string {
  const [line, ...more] = lines.filter(({ element }) => !element.closest('a, figure'))
  const isText = line && isProse(line.text)
  const isAll = more.every(({ element }) => element.querySelector('strong') || element.closest('strong'))
  return isText && isAll && !line.element.querySelector('strong') ? linesOf(line.element) : ''
}

/** An entry's lines by where its dates stand; `from`: where it begins. */
export function linesOfShape({ lines, dated }: Shape, from = 0): Lines {
  const at = lines.indexOf(dated)
  const [title, under] = lines.slice(from, at)
  const place = placeAfter(dated, lines)
  return {
    title: title?.text ?? '',
    under: under?.text ?? '',
    dates: dated.text,
    place: place?.text ?? '',
    text: textAfter(lines.slice(at + (place ? 2 : 1))),
    all: lines
      .slice(from)
      .map(({ text }) => text)
      .filter((text) => text.length <= LONGEST_FACT),
  }
}
