import type { Position } from '../../../model/reading.ts'
import { spanIn } from '../../dates.ts'
import { all } from '../../dom.ts'
import { isCircumstance, type Lines } from '../../entry-lines.ts'
import type { Page } from '../../page.ts'
import { positionFrom } from '../../position.ts'
import type { Found } from '../../proposal.ts'
import { linesOf, textOf } from '../../seen-text.ts'
import { entriesByShape } from '../../shape/entries.ts'
import { positionsByShape } from '../../shape/positions.ts'

/** A text longer than this is a description, not a line of facts. Our judgement. */
const LONGEST_FACT = 120
const ITEM = 'li, [role="listitem"]'

/** The lines of one entry, without those of entries inside it: title, what stands under it, dates, place, text. */
function linesIn(entry: Element, page: Page): Lines {
  const lines = textOf(entry, (part) => part.matches('ul, ol, .description'))
    .split('\n')
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter((line) => line !== '' && line.length <= LONGEST_FACT)
  const at = lines.findIndex((line, index) => index > 0 && spanIn(line, page.lexicons) !== null)
  return {
    title: lines[0] ?? '',
    under: at === 1 ? '' : (lines[1] ?? ''),
    dates: at > 0 ? (lines[at] ?? '') : '',
    place: at > 0 && !/[.!?…]$/u.test(lines[at + 1] ?? '') ? (lines[at + 1] ?? '') : '',
    text: linesOf(entry.querySelector('.description')),
    all: lines,
  }
}

const leaves = (section: Element) => all(section, ITEM).filter((entry) => !entry.querySelector(ITEM))

const outermost = (section: Element) =>
  all(section, ITEM).filter((entry) => {
    const around = entry.parentElement?.closest(ITEM)
    return !around || !section.contains(around)
  })

/** The entries of a list: what stands in a list within one is said of it. Where no items are marked, by their shape. */
export function mobileEntries(section: Element | null, page: Page): readonly Lines[] {
  if (!section) return []
  const marked = outermost(section).map((entry) => linesIn(entry, page))
  return marked.length > 0 ? marked : entriesByShape(section, page)
}

/** Roles; those at one company stand inside an entry that bears its name, and perhaps the place of them all. */
export function mobilePositions(section: Element, page: Page): readonly Found<Position>[] {
  const roles = leaves(section).flatMap((entry) => {
    const group = entry.parentElement?.closest(ITEM)
    const lines = linesIn(entry, page)
    if (lines.dates === '') return []
    const head = group ? linesIn(group, page) : undefined
    const [, circumstance = '', below = ''] = head?.all ?? []
    const place = isCircumstance(circumstance, page.lexicons) ? below : ''
    return positionFrom({ ...lines, place: lines.place || place }, page.lexicons, head?.title) ?? []
  })
  return roles.length > 0 ? roles : positionsByShape(section, page)
}
