import type { Reading, Unreadable } from '../model/reading.ts'
import { partDesigns, profileDesigns } from './layouts/index.ts'
import { lookAnew } from './left-out.ts'
import { type Page, proposals } from './page.ts'
import { unreadableAddress, unreadableContent } from './page-kind.ts'
import type { PageWords } from './page-words.ts'
import { personKey } from './person-key.ts'
import { isMemberId, slugIn } from './profile-slug.ts'
import type { Proposed } from './proposal.ts'
import { readElsewhere } from './read-elsewhere.ts'
import { type Head, readingFrom } from './reading-from.ts'

export interface ReadOptions {
  readonly url: string
  /** ISO 8601, UTC. */
  readonly now: string
  /** All page languages; the page's own is tried first. */
  readonly words: readonly PageWords[]
  /** On a page with several people: the handle of the one whom the user chose. */
  readonly chosen?: string
}

/**
 * Reads the person whose page is open: what is there, each value with its words and place, and why the rest is not.
 * Every design proposes; the person must be the one whose address is open.
 */
export function read(document: Document, { url, now, words, chosen }: ReadOptions): Reading | Unreadable {
  const address = new URL(url)
  const unreadable = unreadableAddress(address)
  const person = personKey(url)
  if (unreadable || !person) return { unreadable: unreadable ?? 'not-a-profile' }
  lookAnew(document)
  const page: Page = {
    document,
    root: document,
    url: address,
    slug: slugIn(address.pathname) ?? '',
    words: inOrder(words, document),
  }
  const head: Head = { person, url, takenAt: now }
  return (person.site === 'linkedin' || person.site === 'sample') && page.slug !== ''
    ? readProfile(page, head)
    : readElsewhere(page, head, chosen)
}

/** Pages that hold one part of a profile: their first heading is the part's, not a name. */
const PART = /\/(?:details|recent-activity)(?:\/|$)/u

/** A profile of the network itself: its designs know whose page it is. */
function readProfile(page: Page, head: Head): Reading | Unreadable {
  const proposed = proposals(PART.test(page.url.pathname) ? partDesigns : profileDesigns, page)
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

/** The page's own language first: a word may mean something else in another. */
const inOrder = (words: readonly PageWords[], document: Document) => {
  const [code = ''] = (document.documentElement.lang || 'en').toLowerCase().split('-')
  return [...words.filter((one) => one.code === code), ...words.filter((one) => one.code !== code)]
}
