import type { Reading, Unreadable } from '../model/reading.ts'
import { lookAnew } from './left-out.ts'
import type { Page } from './page.ts'
import { unreadableAddress } from './page-kind.ts'
import type { PageWords } from './page-words.ts'
import { personKey } from './person-key.ts'
import { slugIn } from './profile-slug.ts'
import type { Head } from './reading-from.ts'

export interface ReadOptions {
  readonly url: string
  /** ISO 8601, UTC. */
  readonly now: string
  /** All page languages; the page's own is tried first. */
  readonly words: readonly PageWords[]
  /** On a page with several people: the handle of the one whom the user chose. */
  readonly chosen?: string
}

/** What a reader gives for a page. */
export type Answer = Reading | Unreadable

/** A page that may be somebody's, as a reader is given it. `isProfile`: it is a profile of the network itself, whose designs are known. */
export interface Look {
  readonly page: Page
  readonly head: Head
  readonly isProfile: boolean
}

/** Looks at a page by its address alone; why nothing can be read under it, else what a reader needs. */
export function lookAt(document: Document, { url, now, words }: ReadOptions): Look | Unreadable {
  const address = new URL(url)
  const unreadable = unreadableAddress(address)
  const person = personKey(url)
  if (unreadable || !person) return { unreadable: unreadable ?? 'not-a-profile' }
  lookAnew(document)
  const slug = slugIn(address.pathname) ?? ''
  return {
    page: { document, root: document, url: address, slug, words: inOrder(words, document) },
    head: { person, url, takenAt: now },
    isProfile: (person.site === 'linkedin' || person.site === 'sample') && slug !== '',
  }
}

/** The page's own language first: a word may mean something else in another. */
const inOrder = (words: readonly PageWords[], document: Document) => {
  const [code = ''] = (document.documentElement.lang || 'en').toLowerCase().split('-')
  return [...words.filter((one) => one.code === code), ...words.filter((one) => one.code !== code)]
}
