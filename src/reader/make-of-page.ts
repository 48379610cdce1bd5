import { metaOf } from './dom.ts'
import { oncePerPage } from './once.ts'

/** Which make of the network's pages this is, by what the whole page says of itself. */
export const isMobile = oncePerPage(
  ({ document, url }): boolean =>
    (document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '').includes('/mwlite/') ||
    url.pathname.startsWith('/mwlite/'),
)
export const isForGuests = oncePerPage(
  ({ document }): boolean =>
    metaOf(document, 'name', 'pageKey')?.startsWith('public_profile') === true ||
    document.getElementsByClassName('top-card-layout__title').length > 0,
)
export const isOf2026 = oncePerPage(
  ({ document }): boolean =>
    (document.querySelector('[componentkey]') ?? document.querySelector('[data-sdui-screen]')) !== null,
)
