import { linksTo } from './dom.ts'
import { mainOf } from './headings.ts'
import type { Page } from './page.ts'
import { lineOf } from './seen-text.ts'
import { slugOf, slugsTo } from './slugs.ts'

/** Parts of a profile that only its own pages link to: nobody else's contact information is offered on them. */
export const OWN_PARTS: readonly string[] = [
  '/details/',
  '/overlay/',
  '/edit/',
  '/add-edit/',
  '/recent-activity/',
  '/opportunities/',
]

/** The slugs that the main part's links to its own other pages name: several where a page still shows somebody else. */
export const ownersAround = (page: Page): readonly string[] => slugsTo(mainOf(page), ...OWN_PARTS)

/** The same, and where there are none, the slugs of whoever the main part links to by the name that the page's title says. */
export function ownersCalled(page: Page, name: string): readonly string[] {
  const around = ownersAround(page)
  if (around.length > 0) return around
  const called = linksTo(mainOf(page), '/in/').filter((link) => {
    const said = lineOf(link)
    return said === name || said.startsWith(`${name} `)
  })
  return [...new Set(called.flatMap((link) => slugOf(link) ?? []))]
}
