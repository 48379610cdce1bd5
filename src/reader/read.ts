import { type Answer, lookAt, type ReadOptions } from './look.ts'
import { readElsewhere } from './read-elsewhere.ts'
import { readProfile } from './read-profile.ts'

export type { ReadOptions } from './look.ts'

/**
 * Reads the person whose page is open: what is there, each value with its words and place, and why the rest is not.
 * Every design proposes; the person must be the one whose address is open. Within a page its two halves run apart, since most
 * pages need only the first.
 */
export function read(document: Document, options: ReadOptions): Answer {
  const look = lookAt(document, options)
  if ('unreadable' in look) return look
  return look.isProfile ? readProfile(look) : readElsewhere(look, options.chosen)
}
