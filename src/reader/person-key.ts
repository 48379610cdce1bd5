import type { PersonKey } from '../model/person-key.ts'

const isLinkedIn = (url: URL) =>
  url.protocol === 'https:' && (url.hostname === 'linkedin.com' || url.hostname.endsWith('.linkedin.com'))
const isLocal = (url: URL) => ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname)

/**
 * Whose page stands under an address, or null where the address is nobody's profile. The site is `linkedin` only for
 * https://linkedin.com and its subdomains: a page of the same make on another host is another site's.
 */
export function personKey(address: string): PersonKey | null {
  if (!URL.canParse(address)) return null
  const url = new URL(address)
  const slug = slugIn(url.pathname)
  if (slug === null) return null
  if (isLinkedIn(url)) return { site: 'linkedin', handle: slug }
  if (isLocal(url)) return { site: 'sample', handle: slug }
  return url.hostname === '' ? null : { site: url.hostname, handle: slug }
}

/** The slug of a path `/in/<slug>/…` (also `/mwlite/profile/in/…`): decoded, composed, lower case. Null where there is none. */
export function slugIn(path: string): string | null {
  const [, raw] = /^(?:https?:\/\/[^/]+)?(?:\/mwlite(?:\/profile)?)?\/in\/([^/?#]+)/u.exec(path) ?? []
  if (raw === undefined) return null
  const slug = decoded(raw).normalize('NFC').toLowerCase().trim()
  return slug === '' || slug.length > 300 ? null : slug
}

/** A member id in the place of a slug: it names the same person, but cannot be compared with a slug. */
export const isMemberId = (slug: string): boolean => /^acoa[\w-]{20,}$/u.test(slug)

const decoded = (raw: string): string => {
  try {
    return decodeURIComponent(raw)
  } catch {
    return raw
  }
}
