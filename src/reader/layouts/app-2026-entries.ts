import type { Position } from '../../model/reading.ts'
import { spanIn } from '../dates.ts'
import { all, lineOf, linesOf } from '../dom.ts'
import { type Lines, positionFrom } from '../entries.ts'
import type { Page } from '../page.ts'
import type { Found } from '../proposal.ts'

const TEXT_BOX = '[data-testid="expandable-text-box"]'

/** The short lines of an entry: paragraphs outside of its text box. */
const shortLines = (root: Element): readonly Element[] =>
  all(root, 'p').filter(
    (line) => !line.closest(TEXT_BOX) && !line.querySelector(`${TEXT_BOX}, p`) && lineOf(line) !== '',
  )

const isSpan = (line: Element, page: Page) => spanIn(lineOf(line), page.words) !== null

/** The lines of one entry, told apart by where its dates stand; the place follows the dates in the same block. */
function linesOfEntry(lines: readonly Element[], text: Element | null | undefined, page: Page): Lines {
  const [title, second] = lines
  const dates = lines.find((line, at) => at > 0 && isSpan(line, page))
  const next = dates?.nextElementSibling
  const place = next && lines.includes(next) ? next : undefined
  const under = second && second !== dates && second !== place ? second : undefined
  return {
    title: lineOf(title),
    under: lineOf(under),
    dates: lineOf(dates),
    place: lineOf(place),
    text: linesOf(text),
    all: lines.map(lineOf),
  }
}

/** The roles of an experience card: one an item, or several under one company. */
export function positionsIn2026(section: Element, page: Page): readonly Found<Position>[] {
  const items = all(section, '[componentkey^="entity-collection-item"]')
  const outer = items.filter((item) => !items.some((other) => other !== item && other.contains(item)))
  return outer.flatMap((item) => {
    const roles = all(item, 'ul > li').filter((role) => shortLines(role).some((line) => isSpan(line, page)))
    if (roles.length > 0) return groupedRoles(item, roles, page)
    const lines = shortLines(item)
    return positionFrom(linesOfEntry(lines, item.querySelector(TEXT_BOX), page), page.words) ?? []
  })
}

/** Roles stand under the company's own lines: name, time in all, and perhaps a place that holds for each of them. */
function groupedRoles(item: Element, roles: readonly Element[], page: Page): readonly Found<Position>[] {
  const head = shortLines(item).filter((line) => !roles.some((role) => role.contains(line)))
  const company = lineOf(head[0])
  return roles.flatMap((role) => {
    const lines = linesOfEntry(shortLines(role), role.querySelector(TEXT_BOX), page)
    return positionFrom(lines, page.words, company) ?? []
  })
}

/** Entries without a wrapper of their own: they stand between rules. */
export function entriesBetweenRules(section: Element, page: Page): readonly Lines[] {
  const entries: Element[][] = [[]]
  for (const mark of all(section, 'p, hr')) {
    if (mark.tagName === 'HR') entries.push([])
    else entries.at(-1)?.push(mark)
  }
  return entries.flatMap((marks) => {
    const lines = marks.filter(
      (line) => !line.closest(TEXT_BOX) && !line.querySelector(`${TEXT_BOX}, p`) && lineOf(line) !== '',
    )
    const text = marks.map((line) => line.querySelector(TEXT_BOX)).find((box) => box !== null)
    const [title] = lines
    if (!title) return []
    const entry = linesOfEntry(lines, text, page)
    const under = lines[1]
    return [{ ...entry, under: under && under.parentElement === title.parentElement ? entry.under : '' }]
  })
}
