import { fold } from '../text/fold.ts'
import { oneLine } from './lines-of.ts'
import { givenName } from './names.ts'
import { oncePerPage } from './once.ts'
import type { Page } from './page.ts'
import { type Found, takeFound } from './proposal.ts'

/** The parts of “(3) Experience | Noa Bergström | LinkedIn” before the site's own name; the number counts what is new. */
function partsOfTitle(title: string): readonly string[] {
  const parts = title.replace(/^\(\p{Nd}+\+?\)\s*/u, '').split(' | ')
  return parts.length < 2 || parts.at(-1) !== 'LinkedIn' ? [] : parts.slice(0, -1)
}

/** Whether a part of a title says what a page is, in any language: “Profile”, “Experience”. */
function isKindOfPage(part: string, { lexicons }: Page): boolean {
  const said = fold(part.trim())
  return lexicons.some(
    ({ headings, titles }) =>
      titles.includes(said) || Object.values(headings).some((some) => some.includes(said)),
  )
}

/** What a profile's title says besides its kind and the site, '' where that is nothing. */
export const titleOf = oncePerPage((page): string => {
  const parts = partsOfTitle(oneLine(page.document.title))
  const [first = '', ...rest] = parts
  return (isKindOfPage(first, page) ? rest : parts).join(' | ')
})

/** The name in a profile's title; a page that is only called by its kind names nobody. */
export function nameInTitle(page: Page): Found<string> | undefined {
  const title = oneLine(page.document.title)
  const name = titleOf(page)
  return name === '' ? undefined : takeFound(givenName(name), title, 'page-title')
}

/** The name behind the kind of page, as on pages that hold one list of a profile: never what stands alone. */
export function nameBehindKind(page: Page): Found<string> | undefined {
  const title = oneLine(page.document.title)
  const [, ...rest] = partsOfTitle(title)
  const name = rest.join(' | ')
  return name === '' || isKindOfPage(name, page) ? undefined : takeFound(givenName(name), title, 'page-title')
}
