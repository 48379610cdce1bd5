import { fold } from '../text/fold.ts'
import { headingsOf, partAround } from './headings.ts'
import { titleOf } from './name-in-title.ts'
import { oncePerPage } from './once.ts'
import { ownersAround } from './owners.ts'
import type { Page } from './page.ts'
import { lineOf } from './seen-text.ts'

/** The first heading of the page that says what its title begins with: the person's name, whatever its rank and marks. */
export const headingInTitle = oncePerPage((page): Element | null => {
  const title = fold(titleOf(page))
  if (title === '') return null
  const heading = headingsOf(page).find(({ element }) => {
    const name = fold(lineOf(element))
    return name !== '' && (title === name || title.startsWith(`${name} | `) || title.startsWith(`${name} - `))
  })
  return heading?.element ?? null
})

/** The card around that heading, where the page's own links name the person under the address and nobody else. */
export function cardOfNameInTitle(page: Page): { readonly heading: Element; readonly card: Element } | null {
  const heading = headingInTitle(page)
  const card = heading && partAround(page, heading)
  return heading && card && ownersAround(page).includes(page.slug) ? { heading, card } : null
}
