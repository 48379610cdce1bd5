import type { Position } from '../../../model/reading.ts'
import { spanIn } from '../../dates.ts'
import { all } from '../../dom.ts'
import { isCircumstance, isProse, type Lines } from '../../entry-lines.ts'
import type { Page } from '../../page.ts'
import { positionFrom } from '../../position.ts'
import type { Found } from '../../proposal.ts'
import { lineOf, linesOf } from '../../seen-text.ts'

const TEXT_BOX = '[data-testid="expandable-text-box"]'

/** The short lines of an entry: paragraphs outside of its text box. */
const shortLines = (root: Element): readonly Element[] =>
  all(root, 'p').filter(
    (line) => !line.closest(TEXT_BOX) && !line.querySelector(`${TEXT_BOX}, p`) && lineOf(line) !== '',
  )

const isSpan = (line: Element, page: Page) => spanIn(lineOf(line), page.lexicons) !== null

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
    const lines = shortLines(item)
    const dated = lines.filter((line) => isSpan(line, page))
    const roles = rolesOf(item, dated)
    if (roles.length > 0) return groupedRoles(item, roles, page)
    // Several dates in one entry are several roles whose list is not marked: which lines are whose cannot be told.
    if (dated.length > 1) return []
    return positionFrom(linesOfEntry(lines, textIn(item, lines, page), page), page.lexicons) ?? []
  })
}

/** The roles of a group: items of its list, each with dates of its own; where no items are marked, all around one date up to the next. */
function rolesOf(item: Element, dated: readonly Element[]): readonly Element[] {
  const listed = all(item, 'ul > li').filter((role) => dated.some((line) => role.contains(line)))
  if (listed.length > 0) return listed
  const list =
    dated.length > 1 ? all(item, 'ul').find((one) => dated.every((line) => one.contains(line))) : undefined
  return list
    ? [...list.children].filter((role) => dated.filter((line) => role.contains(line)).length === 1)
    : []
}

/** The text of an entry: its box, else the first sentence or several below its lines that lead nowhere, as media and skills do. */
function textIn(root: Element, lines: readonly Element[], page: Page): Element | undefined {
  const box = root.querySelector(TEXT_BOX)
  if (box) return box
  const at = lines.findIndex((line, index) => index > 0 && isSpan(line, page))
  const link = lines[0]?.closest('a')
  return lines
    .slice(at + 1)
    .find(
      (line) =>
        at > 0 &&
        line.parentElement !== lines[at]?.parentElement &&
        [null, link].includes(line.closest('a')) &&
        line.querySelector('strong') === null &&
        isProse(lineOf(line)),
    )
}

/** Roles stand under the company's own lines: name, time in all, and perhaps a place that holds for each of them. */
function groupedRoles(item: Element, roles: readonly Element[], page: Page): readonly Found<Position>[] {
  const head = shortLines(item).filter((line) => !roles.some((role) => role.contains(line)))
  const company = lineOf(head[0])
  // Below the company stands how long they were there in all, and perhaps where.
  const place = head.length > 2 && isCircumstance(lineOf(head[1]), page.lexicons) ? lineOf(head[2]) : ''
  return roles.flatMap((role) => {
    const lines = shortLines(role)
    const entry = linesOfEntry(lines, textIn(role, lines, page), page)
    return positionFrom({ ...entry, place: entry.place || place }, page.lexicons, company) ?? []
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
