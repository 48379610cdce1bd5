import { all, linksTo } from '../../dom.ts'
import { headingsOf, mainOf, partAround } from '../../headings.ts'
import { oncePerPage } from '../../once.ts'
import { slugOf } from '../../slugs.ts'
import { keysIn2026 } from './keys.ts'

const NAMES = 'h1, h2, [role="heading"]'
const isElsewhere = (element: Element) => element.closest('aside, [componentkey^="profileAside"]') !== null

/** The heading with the person's name: inside a link to the profile, else the first heading that the card has. */
export const nameHeadingIn = (top: Element): Element | null =>
  linkedNames(top)[0] ?? all(top, NAMES)[0] ?? null

/** Headings inside links to profiles. */
const linkedNames = (part: Element): readonly Element[] =>
  all(part, NAMES).filter((heading) => isLinkedName(heading, part))

const isLinkedName = (heading: Element, part: Element) => {
  const link = heading.closest('a')
  return link !== null && part.contains(link) && (link.getAttribute('href') ?? '').includes('/in/')
}

/**
 * The top card: by its key, else what stands around the first heading inside a link to a profile, else around the first one
 * beside which the person's own contact information is offered.
 */
export const topCardIn2026 = oncePerPage((page): Element | null => {
  const main = mainOf(page)
  const keyed = keysIn2026(page)
    .filter(({ key }) => key.endsWith('Topcard'))
    .find(({ element }) => nameHeadingIn(element))?.element
  // Around the card others may stand: what speaks of the person is the section with the name.
  const section = keyed && nameHeadingIn(keyed)?.closest('section')
  if (keyed) return section && keyed.contains(section) ? section : keyed
  const linked = headingsOf(page)
    .filter(({ rank }) => rank <= 2)
    .map(({ element }) => element)
    .find((name) => isLinkedName(name, main) && !isElsewhere(name))
  if (linked) return partAround(page, linked)
  const [contact] = linksTo(main, '/overlay/contact-info').filter(
    (link) => slugOf(link) === page.slug && !isElsewhere(link),
  )
  const part = headingsOf(page)
    .map(({ element }) => partAround(page, element))
    .find((around) => contact && around?.contains(contact))
  return part ?? null
})
