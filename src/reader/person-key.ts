import type { PersonKey } from '../model/person-key.ts'
import { cutAtWord } from '../text/visible.ts'
import { decode, slugIn } from './profile-slug.ts'

const isLinkedIn = (url: URL) =>
  url.protocol === 'https:' && (url.hostname === 'linkedin.com' || url.hostname.endsWith('.linkedin.com'))
/** Whether an address is of the network whose profiles have designs of their own; a local page of the same make is taken for it. */
export const isNetwork = (url: URL): boolean =>
  isLinkedIn(url) ||
  (isLocal(url) && /^\/(?:in|mwlite|feed|search|company|authwall|login)(?:\/|$)/u.test(url.pathname))

const isLocal = (url: URL) => ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname)

/**
 * Whose page stands under an address, or null where the address can be nobody's. The site is `linkedin` only for
 * https://linkedin.com and its subdomains, and only under `/in/`: a page of the same make on another host is another site's,
 * where the path names the page.
 */
export function personKey(address: string): PersonKey | null {
  if (!URL.canParse(address)) return null
  const url = new URL(address)
  const slug = slugIn(url.pathname)
  if (isLinkedIn(url)) return slug === null ? null : { site: 'linkedin', handle: slug }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null
  if (isLocal(url)) return { site: 'sample', handle: slug ?? pathOf(url) }
  return { site: url.hostname.replace(/^www\./u, ''), handle: pathOf(url) }
}

/** The path without slashes around it; the front page of a site is `/`. */
const pathOf = ({ pathname }: URL) =>
  cutAtWord(
    decode(pathname)
      .normalize('NFC')
      .replace(/^\/+|\/+$/gu, ''),
    250,
  ) || '/'
