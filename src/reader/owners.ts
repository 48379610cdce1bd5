import { mainOf } from './headings.ts'
import type { Page } from './page.ts'
import { slugsOf } from './slugs.ts'

/** Parts of a profile that only its own pages link to: nobody else's contact information is offered on them. */
export const OWN_LINKS = ['details', 'overlay', 'edit', 'add-edit', 'recent-activity', 'opportunities']
  .map((part) => `a[href*="/in/"][href*="/${part}/"]`)
  .join(', ')

/** The slugs that the main part's links to its own other pages name: several where a page still shows somebody else. */
export const ownersAround = (page: Page): readonly string[] => slugsOf(mainOf(page), OWN_LINKS)
