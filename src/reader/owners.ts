import { all, lineOf } from './dom.ts'
import { mainOf } from './headings.ts'
import type { Page } from './page.ts'
import { slugOf, slugsOf } from './slugs.ts'

/** Parts of a profile that only its own pages link to: nobody else's contact information is offered on them. */
export const OWN_LINKS = ['details', 'overlay', 'edit', 'add-edit', 'recent-activity', 'opportunities']
  .map((part) => `a[href*="/in/"][href*="/${part}/"]`)
  .join(', ')

/** The slugs that the main part's links to its own other pages name: several where a page still shows somebody else. */
export const ownersAround = (page: Page): readonly string[] => slugsOf(mainOf(page), OWN_LINKS)

/** The same, and where there are none, the slugs of whoever the main part links to by the name that the page's title says. */
export function ownersCalled(page: Page, name: string): readonly string[] {
  const around = ownersAround(page)
  if (around.length > 0) return around
  const called = all(mainOf(page), 'a[href*="/in/"]').filter((link) => {
    const said = lineOf(link)
    return said === name || said.startsWith(`${name} `)
  })
  return [...new Set(called.flatMap((link) => slugOf(link) ?? []))]
}
