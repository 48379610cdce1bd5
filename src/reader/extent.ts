import type { Extent } from '../model/reading.ts'
import { all, lineOf } from './dom.ts'

/** The link that leads from a section to the whole of its list; edit links lead elsewhere. */
const wholeList = (section: Element): Element | undefined =>
  all(section, 'a[href*="/details/"], a[href*="/recent-activity/"]').find(
    (link) =>
      !/\/edit\/|add-edit|profileFormEntryPoint|\/details\/[\p{L}-]+\/(?:urn|\d)/u.test(
        link.getAttribute('href') ?? '',
      ) && lineOf(link) !== '',
  )

/** How much of a list a section shows: “Show all 12 experiences” tells how many there are, a bare “Show all” only that there are more. */
export function extentOf(section: Element, shown: number): Extent {
  const link = wholeList(section)
  if (!link) return { shown, of: 'all' }
  const [digits] = /\p{Nd}[\p{Nd}.,\u202f\u00a0]*/u.exec(lineOf(link)) ?? []
  const of = Number((digits ?? '').replace(/\P{Nd}/gu, ''))
  return { shown, of: digits && Number.isSafeInteger(of) && of > shown ? of : 'more' }
}
