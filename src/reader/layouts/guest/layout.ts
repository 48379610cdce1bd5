import type { Absence, Extent, Field, ListField } from '../../../model/reading.ts'
import { all, metaOf } from '../../dom.ts'
import { lineLists } from '../../entries.ts'
import { partAround } from '../../headings.ts'
import { isForGuests } from '../../make-of-page.ts'
import { headingInTitle } from '../../name-heading.ts'
import { offersIn } from '../../offers.ts'
import type { Layout, Page } from '../../page.ts'
import type { Proposal } from '../../proposal.ts'
import { slugsOf } from '../../slugs.ts'
import { listsForGuests } from './lists.ts'
import { guestSection, hasMask, isElsewhere } from './sections.ts'
import { scalarsForGuests } from './top-card.ts'

const fields = [...lineLists, 'positions', 'posts'] as const

/** What visitors are not told, and how much they are shown of the rest. */
function rest(page: Page, scalars: Proposal['scalars'], lists: Proposal['lists']) {
  const masked = hasMask(page)
  const roles = lists.positions?.length ?? 0
  // Some people let visitors see a single position only, and nothing on the page says so.
  const hidden: Absence = masked || roles <= 1 ? 'hidden-by-site' : 'not-on-page'
  const absent: Partial<Record<Field, Absence>> = {
    degree: 'hidden-by-site',
    mutuals: 'hidden-by-site',
    skills: 'hidden-by-site',
  }
  const extent: Partial<Record<ListField, Extent>> = {}
  for (const field of ['headline', 'place', 'about'] as const)
    if (!scalars[field]) absent[field] = field === 'about' ? hidden : 'not-on-page'
  for (const field of fields) {
    const shown = lists[field]?.length ?? 0
    const isPart = masked || field === 'posts' || (field === 'positions' && shown === 1)
    // What stands there and was not understood is neither missing nor hidden.
    if (shown === 0)
      absent[field] = hidden === 'not-on-page' && guestSection(page, field) ? 'unknown' : hidden
    else extent[field] = { shown, of: isPart ? 'more' : 'all' }
  }
  return { absent, extent }
}

/** What a visitor who is not signed in is shown. */
export const guest: Layout = {
  id: 'guest',
  trust: 3,
  propose(page) {
    const { document } = page
    const marked = all(document, '.top-card-layout__title').find((element) => !isElsewhere(element))
    const title = marked ?? (isForGuests(page) ? headingInTitle(page) : null)
    const top = title?.closest('.top-card-layout') ?? (title && partAround(page, title))
    const key = metaOf(document, 'name', 'pageKey') ?? 'public_profile'
    if (!title || !top || !key.startsWith('public_profile')) return null
    const scalars = scalarsForGuests(page, top, title)
    const lists = { ...listsForGuests(page), offers: offersIn(top) }
    return {
      layout: 'guest',
      owners: slugsOf(document, 'link[rel="canonical"]'),
      own: false,
      scalars,
      lists,
      ...rest(page, scalars, lists),
    }
  },
}
