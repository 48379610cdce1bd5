import type { Position } from '../../model/reading.ts'
import { isCircumstance } from '../entry-lines.ts'
import { isLengthOfTime } from '../length-of-time.ts'
import type { Page } from '../page.ts'
import { positionFrom } from '../position.ts'
import type { Found } from '../proposal.ts'
import type { ShapeLine } from './lines.ts'
import { datedShapes, isDated, linesOfShape, linesUnderHeading, type Shape } from './shapes.ts'

/** Which line above the dates says how long somebody was at a company in all: what stands above it heads a group. */
const lengthAt = (lines: readonly ShapeLine[], page: Page) =>
  lines.findIndex(
    ({ text }, at) =>
      at > 0 &&
      isCircumstance(text, page.lexicons) &&
      text.split(' · ').some((part) => isLengthOfTime(part, page.lexicons)),
  )

/**
 * The lines above an entry that hold no dates: the head of its group, where they say how long somebody was there in all. Whatever
 * stands beside entries with dates of their own belongs to those.
 */
function headAbove({ root }: Shape, section: Element, lines: readonly ShapeLine[], page: Page) {
  for (let inner = root; inner !== section && inner.parentElement; inner = inner.parentElement) {
    const above: ShapeLine[] = []
    for (let beside = inner.previousElementSibling; beside; beside = beside.previousElementSibling) {
      const own = lines.filter(({ element }) => beside?.contains(element))
      if (!own.some((line) => isDated(line, page)) && beside.tagName !== 'LI') above.unshift(...own)
    }
    if (above.length > 0) return above
  }
  return []
}

/** The roles of a section by the shape of its entries: title, company, dates; or a company with its roles below. */
export function positionsByShape(section: Element, page: Page): readonly Found<Position>[] {
  const lines = linesUnderHeading(section, page)
  const shapes = datedShapes(section, lines, page)
  return shapes.flatMap((shape) => {
    const inside = lengthAt(shape.lines.slice(0, shape.lines.indexOf(shape.dated)), page)
    const head = inside > 0 ? shape.lines.slice(0, inside + 1) : headAbove(shape, section, lines, page)
    const isGroup = lengthAt(head, page) === 1
    // Lines above a role that head no group may be anything: whose role it is cannot be told.
    if (head.length > 0 && !isGroup) return []
    const role = linesOfShape(shape, inside > 0 ? inside + 1 : 0)
    return positionFrom(role, page.lexicons, isGroup ? head[0]?.text : undefined) ?? []
  })
}
