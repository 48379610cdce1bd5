import type { Answer, Look } from './look.ts'
import { type Layout, type Page, proposals } from './page.ts'
import { unreadableContent } from './page-kind.ts'
import { isMemberId } from './profile-slug.ts'
import type { Proposed } from './proposal.ts'
import { readingFrom } from './reading-from.ts'

/** A profile of the network itself by the designs that may be its own: they know whose page it is. */
export function readByDesigns(designs: readonly Layout[], { page, head }: Look): Answer {
  const proposed = proposals(designs, page)
  const [first] = proposed
  if (!first?.proposal.scalars.name || first.layout.trust < 3)
    return { unreadable: unreadableContent(page.document) }
  if (!isOf(page, proposed)) return { unreadable: 'still-changing' }
  return readingFrom([first, ...proposed.slice(1)], head)
}

/**
 * Whether a page is the one of the person under the address: no design names another, and one whose name stands only in the
 * title names this one. A member id in the address cannot be compared.
 */
function isOf(page: Page, proposed: readonly Proposed[]): boolean {
  if (isMemberId(page.slug)) return true
  return proposed.every(
    ({ layout, proposal: { owners } }) =>
      owners.every((owner) => owner === page.slug) && !(layout.namedByTitle && owners.length === 0),
  )
}
