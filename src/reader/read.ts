import { type Answer, lookAt, type ReadOptions } from './look.ts'
import { readEarlier } from './read-earlier.ts'
import { readElsewhere } from './read-elsewhere.ts'
import { readForGuests } from './read-guest.ts'
import { readMobile } from './read-mobile.ts'
import { readPart } from './read-part.ts'
import { readProfile } from './read-profile.ts'

export type { ReadOptions } from './look.ts'

const readers = {
  earlier: readEarlier,
  part: readPart,
  guest: readForGuests,
  mobile: readMobile,
  elsewhere: readElsewhere,
}

/**
 * Reads the person whose page is open: what is there, each value with its words and place, and why the rest is not.
 * Every design proposes; the person must be the one whose address is open. Within a page its readers run apart, since most
 * pages need only the first.
 */
export function read(document: Document, options: ReadOptions): Answer {
  const look = lookAt(document, options)
  if ('unreadable' in look) return look
  const answer = look.reader === 'profile' ? readProfile(look) : look.reader
  return typeof answer === 'string' ? readers[answer](look, options.chosen) : answer
}
