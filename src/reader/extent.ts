import type { Extent } from '../model/reading.ts'
import { linksTo } from './dom.ts'
import { numberIn } from './numbers.ts'
import { lineOf } from './seen-text.ts'

/** The link that leads from a section to the whole of its list; edit links lead elsewhere. */
const wholeList = (section: Element): Element | undefined =>
  linksTo(section, '/details/', '/recent-activity/').find(
    (link) =>
      !/\/edit\/|add-edit|profileFormEntryPoint|\/details\/[\p{L}-]+\/(?:urn|\d)/u.test(
        link.getAttribute('href') ?? '',
      ) && lineOf(link) !== '',
  )

/** How much of a list a section shows: “Show all 12 experiences” tells how many there are, a bare “Show all” only that there are more. */
export function extentOf(section: Element, shown: number): Extent {
  const link = wholeList(section)
  if (!link) return { shown, of: 'all' }
  const of = numberIn(lineOf(link))
  return { shown, of: of !== undefined && of > shown ? of : 'more' }
}
