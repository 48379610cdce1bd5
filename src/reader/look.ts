import type { Reading, Unreadable } from '../model/reading.ts'
import { lookAnew } from './left-out.ts'
import { isForGuests, isMobile, isOf2026 } from './make-of-page.ts'
import { languageCode, wordsOfOther } from './other-language.ts'
import type { Page } from './page.ts'
import { isPart, unreadableAddress } from './page-kind.ts'
import type { PageLexicon } from './page-lexicon.ts'
import { personKey } from './person-key.ts'
import { slugIn } from './profile-slug.ts'
import type { Head } from './reading-from.ts'

export interface ReadOptions {
  readonly url: string
  /** ISO 8601, UTC. */
  readonly now: string
  /** All page languages; the page's own is tried first. */
  readonly lexicons: readonly PageLexicon[]
  /** On a page with several people: the handle of the one whom the user chose. */
  readonly chosen?: string
}

/** What a reader gives for a page. */
export type Answer = Reading | Unreadable

/**
 * Who reads a page: `profile` a profile as the network's members see it now, `earlier` as they saw it before, `part` one part of
 * it, `guest` a profile as others see it, `mobile` as the mobile site shows it, `elsewhere` a page of any other site. Each is a
 * script of its own.
 */
export type ReaderId = 'profile' | 'earlier' | 'part' | 'guest' | 'mobile' | 'elsewhere'

/** A page that may be somebody's, as its reader is given it. */
export interface Look {
  readonly page: Page
  readonly head: Head
  readonly reader: ReaderId
}

/** Looks at a page by its address alone; why nothing can be read under it, else what a reader needs. */
export function lookAt(document: Document, { url, now, lexicons }: ReadOptions): Look | Unreadable {
  const address = new URL(url)
  const unreadable = unreadableAddress(address)
  const person = personKey(url)
  if (unreadable || !person) return { unreadable: unreadable ?? 'not-a-profile' }
  lookAnew(document)
  const slug = slugIn(address.pathname) ?? ''
  const page = { document, root: document, url: address, slug, lexicons: inOrder(lexicons, document) }
  const isProfile = (person.site === 'linkedin' || person.site === 'sample') && slug !== ''
  return {
    page,
    head: { person, url, takenAt: now },
    reader: isProfile ? readerOfProfile(page) : 'elsewhere',
  }
}

/** Pages of parts of a profile are for members alone. */
function readerOfProfile(page: Page): ReaderId {
  if (isPart(page.url)) return 'part'
  if (isMobile(page)) return 'mobile'
  if (isForGuests(page)) return 'guest'
  return isOf2026(page) ? 'profile' : 'earlier'
}

/** The page's own language first: a word may mean something else in another. */
const inOrder = (lexicons: readonly PageLexicon[], document: Document) => {
  const code = languageCode(document.documentElement.lang || 'en')
  const own = lexicons.filter((one) => one.code === code)
  return [
    ...(own.length > 0 ? own : wordsOfOther(code, lexicons)),
    ...lexicons.filter((one) => one.code !== code),
  ]
}
