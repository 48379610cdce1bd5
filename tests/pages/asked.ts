import { livePage } from '../../src/command-line/live-page.ts'
import { pageLexicons } from '../../src/languages/pages.ts'
import {
  earlierDesigns,
  guestDesigns,
  mobileDesigns,
  pageDesigns,
  partDesigns,
  profileDesigns,
} from '../../src/reader/layouts/index.ts'
import { lookAt, type ReaderId } from '../../src/reader/look.ts'
import type { Layout } from '../../src/reader/page.ts'

const designs: Readonly<Record<ReaderId, readonly Layout[]>> = {
  profile: profileDesigns,
  earlier: earlierDesigns,
  part: partDesigns,
  guest: guestDesigns,
  mobile: mobileDesigns,
  elsewhere: pageDesigns,
}

/** Whom a page is given to, and which designs are asked there: “earlier asks app-2022, page-title”. A design that is not among them never sees it. */
export function askedAbout(html: string, url: string): string {
  const look = lookAt(livePage(html, url), { url, now: '2026-11-23T10:00:00Z', lexicons: pageLexicons })
  if ('unreadable' in look) return `nobody asks: ${look.unreadable}`
  return `${look.reader} asks ${designs[look.reader].map(({ id }) => id).join(', ')}`
}
