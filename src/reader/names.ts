import { LONGEST } from '../model/longest.ts'
import { cutAtWord } from '../text/visible.ts'

/** Pronouns in brackets: “(she/her)”. */
const pronouns = /\s*[([](?:\p{L}{1,6}\s?\/\s?){1,3}\p{L}{1,6}[)\]]/gu
/** How a name is said, between strokes: “/noh-ah/”. */
const pronunciation = /\s*\/[^/\d]{2,40}\//gu
/** Credentials behind a comma are degrees and licences: two capitals, or one and a dot (“PhD”, “MBA”, “P.Eng.”, “SHRM-CP”). */
const credential = /^(?!Jr\.|Sr\.|[IVX]+$)(?=\p{Lu}.*(?:\p{Lu}|\.))\p{L}[\p{L}.®™-]{1,11}$/u

/**
 * A name without what the person put around it: pronouns, how it is said, credentials. What stands in round brackets otherwise
 * is part of the name (a maiden name, another script), and so are emoji.
 */
export function givenName(name: string): string {
  const bare = name.replace(pronouns, '').replace(pronunciation, '').trim()
  const [first = '', ...rest] = bare.split(/\s*[,،]\s*/u)
  // “SMITH, JOHN” is one name.
  if (!/\s/u.test(first)) return bare || name
  const kept = rest.filter((part) => !part.split(/\s+/u).every((word) => credential.test(word)))
  return cutAtWord([first, ...kept].join(', '), LONGEST.line) || name
}
