import type { Position } from '../../model/reading.ts'
import { spanIn } from '../dates.ts'
import { all, linesOf, textOf } from '../dom.ts'
import { type Lines, positionFrom } from '../entries.ts'
import type { Page } from '../page.ts'
import type { Found } from '../proposal.ts'

/** A text longer than this is a description, not a line of facts. Our judgement. */
const LONGEST_FACT = 120

/** The lines of one entry, without those of entries inside it: title, what stands under it, dates, place, text. */
function linesIn(entry: Element, page: Page): Lines {
  const copy = entry.cloneNode(true) as Element
  for (const inner of all(copy, 'ul, ol, .description')) inner.remove()
  const lines = textOf(copy)
    .split('\n')
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter((line) => line !== '' && line.length <= LONGEST_FACT)
  const at = lines.findIndex((line, index) => index > 0 && spanIn(line, page.words) !== null)
  return {
    title: lines[0] ?? '',
    under: at === 1 ? '' : (lines[1] ?? ''),
    dates: at > 0 ? (lines[at] ?? '') : '',
    place: at > 0 ? (lines[at + 1] ?? '') : '',
    text: linesOf(entry.querySelector('.description')),
    all: lines,
  }
}

/** The entries of a list: list items that hold no further items. */
export const mobileEntries = (section: Element | null, page: Page): readonly Lines[] =>
  all(section, 'li')
    .filter((entry) => !entry.querySelector('li'))
    .map((entry) => linesIn(entry, page))

/** Roles; those at one company stand inside an entry that bears its name. */
export function mobilePositions(section: Element, page: Page): readonly Found<Position>[] {
  return all(section, 'li')
    .filter((entry) => !entry.querySelector('li'))
    .flatMap((entry) => {
      const group = entry.parentElement?.closest('li')
      const lines = linesIn(entry, page)
      if (lines.dates === '') return []
      const company = group ? linesIn(group, page).title : undefined
      return positionFrom(company === undefined ? lines : { ...lines, under: '' }, page.words, company) ?? []
    })
}
