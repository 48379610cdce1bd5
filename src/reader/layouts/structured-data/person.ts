import { isOf, type Node, nodesAt, topNodes } from '../../elsewhere/json-ld.ts'
import { saysName } from '../../elsewhere/says-name.ts'
import { textAt } from '../../elsewhere/texts.ts'
import { givenName } from '../../names.ts'
import { oncePerPage } from '../../once.ts'
import type { Page } from '../../page.ts'
import { type Proposal, present, takeFound } from '../../proposal.ts'

/** Pages whose person is only their author, their seller or their guest. */
const OTHER_THINGS = [
  'Article',
  'BlogPosting',
  'NewsArticle',
  'Product',
  'JobPosting',
  'VideoObject',
  'DiscussionForumPosting',
]

/** The persons that a page's structured data makes its subject: of a profile page, or at its top and named by the page as well. */
export const personsIn = oncePerPage((page: Page): readonly Node[] => {
  const top = topNodes(page.document)
  const profiled = top
    .filter((node) => isOf(node, 'ProfilePage', 'AboutPage'))
    .flatMap((node) => nodesAt(node, 'mainEntity', top))
    .filter((node) => isOf(node, 'Person'))
  if (profiled.length > 0) return each(profiled)
  if (page.slug === '' && top.some((node) => isOf(node, ...OTHER_THINGS))) return []
  return each(top.filter((node) => isOf(node, 'Person') && saysName(page, textAt(node, 'name'))))
})

/** The same person said twice in the same words is one. */
const each = (nodes: readonly Node[]): readonly Node[] => [
  ...new Map(nodes.map((node) => [JSON.stringify(node), node])).values(),
]

/** Where it stands. */
export const SECTION = 'page-data'

/** “Gothenburg, Sweden” from an address. */
function placeOf(person: Node): string {
  const [address] = [...nodesAt(person, 'address', []), ...nodesAt(person, 'homeLocation', [])]
  if (!address) return textAt(person, 'address')
  const locality = textAt(address, 'addressLocality')
  // The network's own pages put the whole place there, and a code beside it.
  if (/[,،、]/u.test(locality)) return locality
  const parts = [locality, textAt(address, 'addressCountry')]
  return parts.filter((part) => part !== '').join(', ') || textAt(address, 'name')
}

/** Whom the structured data of a page tells of, and where they live. */
export function nameAndPlace(person: Node): Proposal['scalars'] {
  const name = textAt(person, 'name')
  const place = placeOf(person)
  return present({
    name: takeFound(givenName(name), name, SECTION),
    place: takeFound(place, place, SECTION),
  })
}
