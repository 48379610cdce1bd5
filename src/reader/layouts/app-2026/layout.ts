import { all } from '../../dom.ts'
import { isOf2026 } from '../../make-of-page.ts'
import { offersIn } from '../../offers.ts'
import { OWN_PARTS } from '../../owners.ts'
import type { Layout, Page } from '../../page.ts'
import { type Proposal, present, takeFound } from '../../proposal.ts'
import { linesOf } from '../../seen-text.ts'
import { slugOf, slugsTo } from '../../slugs.ts'
import { type CardOf2026, cardIn2026 } from './cards.ts'
import { keysIn2026 } from './keys.ts'
import { listsIn2026 } from './lists.ts'
import { nameHeadingIn, topCardIn2026 } from './top-card.ts'
import { placeAbsence, scalarsIn2026 } from './top-card-values.ts'

const linked = ['positions', 'studies', 'skills', 'volunteering', 'posts'] as const satisfies CardOf2026[]

/** Keys that hold the slug of whose card it is. */
const ANCHOR = /^profile_.*_anchor_(.+)$/u
const POSTS = /^(.+)activity_posts_pillContent$/u

/** Slugs in the keys and links of the person's own cards. */
function ownersIn(page: Page, top: Element): readonly string[] {
  const anchors = keysIn2026(page).flatMap(({ element, key }) => {
    const slug = ANCHOR.exec(key)?.[1] ?? POSTS.exec(key)?.[1]
    return slug === undefined || element.closest('aside') ? [] : slug.normalize('NFC').toLowerCase()
  })
  const named = [slugOf(nameHeadingIn(top)?.closest('a')) ?? slugsTo(top, ...OWN_PARTS)].flat()
  const links = linked.flatMap((name) =>
    slugsTo(cardIn2026(page, name).section, '/details/', '/recent-activity/'),
  )
  return [...new Set([...named, ...anchors, ...links])]
}

/** What the card of services says, and what the top card links to. */
function offers(page: Page, top: Element) {
  const { section } = cardIn2026(page, 'services')
  const text = all(section, 'p')
    .map(linesOf)
    .filter((line) => line !== '')
    .join('\n')
  const services = takeFound({ offer: 'services' as const, words: text }, text, 'services')
  const marked = offersIn(top)
  return services ? [services, ...marked.filter(({ value }) => value.offer !== 'services')] : marked
}

function absentScalars(page: Page, top: Element, scalars: Proposal['scalars'], own: boolean) {
  const card = cardIn2026(page, 'about')
  const about = !card.section && card.keyed ? 'not-on-page' : 'unknown'
  return present({
    about: scalars.about ? undefined : about,
    place: scalars.place ? undefined : placeAbsence(top),
    degree: scalars.degree ? undefined : own ? 'not-on-page' : 'unknown',
    mutuals: scalars.mutuals ? undefined : 'not-on-page',
    headline: scalars.headline ? undefined : 'unknown',
  } as const)
}

/** The signed-in app since March 2026. Everything hangs on component keys; there is no h1, and classes are hashes. */
export const app2026: Layout = {
  id: 'app-2026',
  trust: 3,
  propose(page) {
    const top = isOf2026(page) ? topCardIn2026(page) : null
    if (!top) return null
    const own = top.querySelector('a[href*="/edit/"], a[href*="/add-edit/"]') !== null
    const scalars = scalarsIn2026(page, top)
    const { lists, extent, absent } = listsIn2026(page)
    return {
      layout: 'app-2026',
      owners: ownersIn(page, top),
      own,
      scalars,
      lists: { ...lists, offers: offers(page, top) },
      extent,
      absent: { ...absentScalars(page, top, scalars, own), ...absent },
    }
  },
}
