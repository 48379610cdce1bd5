import { fold } from '../../../text/fold.ts'
import { all, linksTo } from '../../dom.ts'
import { mainOf, partAround } from '../../headings.ts'
import { isForGuests, isMobile, isOf2026 } from '../../make-of-page.ts'
import { cardOfNameInTitle, headingInTitle } from '../../name-heading.ts'
import { offersIn } from '../../offers.ts'
import type { Layout, Page } from '../../page.ts'
import { present } from '../../proposal.ts'
import { slugsTo } from '../../slugs.ts'
import { listsIn2022 } from './lists.ts'
import { sectionIn2022 } from './sections.ts'
import { scalarsIn2022 } from './top-card.ts'

/** Somebody's own profile has a button for editing its intro. */
const isOwn = (page: Page, top: Element) =>
  top.querySelector('a[href*="/edit/forms/intro"], a[href*="/edit/intro"]') !== null ||
  all(top, 'button[aria-label]').some((button) =>
    page.lexicons.some((lexicon) =>
      lexicon.editOwn.some((label) => fold(button.getAttribute('aria-label') ?? '') === fold(label)),
    ),
  )

const NAMES = 'h1, h2, [role="heading"]'

/** The heading with the name in its card: the page's only first-rank one, the one of its title, else the first. */
function nameIn(page: Page, card: Element): Element | undefined {
  const titled = headingInTitle(page)
  return all(card, 'h1')[0] ?? (titled && card.contains(titled) ? titled : all(card, NAMES)[0])
}

/** The card with the name: by the member it is about, by its link to what is known of the profile, else by the page's title. */
function topCard(page: Page): { readonly card: Element; readonly heading: Element } | null {
  if (isForGuests(page) || isMobile(page)) return null
  const main = mainOf(page)
  const card = all(main, '[data-member-id]').find((section) => all(section, NAMES).length > 0)
  const [linked] = linksTo(main, '/overlay/about-this-profile').flatMap((link) => all(link, NAMES))
  const heading = (card && nameIn(page, card)) ?? linked
  const around = card ?? (linked && partAround(page, linked))
  if (heading && around) return { card: around, heading }
  return isOf2026(page) ? null : cardOfNameInTitle(page)
}

/** The signed-in app of 2022 to early 2026. */
export const app2022: Layout = {
  id: 'app-2022',
  trust: 3,
  propose(page) {
    const found = topCard(page)
    if (!found) return null
    const { card: top, heading } = found
    const scalars = scalarsIn2022(page, top, heading)
    const { lists, extent, absent } = listsIn2022(page)
    const offers = offersIn(top)
    return {
      layout: 'app-2022',
      owners: slugsTo(top, '/overlay/about-this-profile', '/overlay/contact-info'),
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
