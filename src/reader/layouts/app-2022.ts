import { fold } from '../../text/fold.ts'
import { all } from '../dom.ts'
import { offersIn } from '../offers.ts'
import type { Layout, Page } from '../page.ts'
import { present } from '../proposal.ts'
import { slugsOf } from '../slugs.ts'
import { listsIn2022 } from './app-2022-lists.ts'
import { sectionIn2022 } from './app-2022-sections.ts'
import { scalarsIn2022 } from './app-2022-top-card.ts'

/** Somebody's own profile has a button for editing its intro. */
const isOwn = (page: Page, top: Element) =>
  top.querySelector('a[href*="/edit/forms/intro"], a[href*="/edit/intro"]') !== null ||
  all(top, 'button[aria-label]').some((button) =>
    page.words.some((words) =>
      words.editOwn.some((label) => fold(button.getAttribute('aria-label') ?? '') === fold(label)),
    ),
  )

/** The card with the name: by the member it is about, else the section around the only h1 with a link of the profile. */
const topCard = (page: Page): Element | null =>
  all(page.document, 'main section[data-member-id]').find((section) => section.querySelector('h1')) ??
  all(page.document, 'main section h1')
    .find((heading) => heading.closest('a[href*="/overlay/about-this-profile"]'))
    ?.closest('section') ??
  null

/** The signed-in app of 2022 to early 2026. */
export const app2022: Layout = {
  id: 'app-2022',
  trust: 3,
  propose(page) {
    const top = topCard(page)
    if (!top) return null
    const scalars = scalarsIn2022(page, top)
    const { lists, extent, absent } = listsIn2022(page)
    const offers = offersIn(top)
    return {
      layout: 'app-2022',
      owners: slugsOf(top, 'a[href*="/overlay/about-this-profile"], a#top-card-text-details-contact-info'),
      own: isOwn(page, top),
      scalars,
      lists: { ...lists, offers },
      extent,
      absent: {
        ...present({
          about: scalars.about ? undefined : sectionIn2022(page, 'about') ? 'unknown' : 'not-on-page',
          headline: scalars.headline ? undefined : 'not-on-page',
          place: scalars.place ? undefined : 'not-on-page',
          degree: scalars.degree ? undefined : 'not-on-page',
          mutuals: scalars.mutuals ? undefined : 'not-on-page',
        } as const),
        ...absent,
      },
    }
  },
}
