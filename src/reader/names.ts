import { oneLine } from './dom.ts'
import { type Found, found } from './proposal.ts'

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
  return [first, ...kept].join(', ') || name
}

/** “(3) Experience | Noa Bergström | LinkedIn”: the number counts what is new, and the site's own name ends it. */
export function nameInTitle(document: Document): Found<string> | undefined {
  const title = oneLine(document.title)
  const parts = title.replace(/^\(\p{Nd}+\+?\)\s*/u, '').split(' | ')
  if (parts.length < 2 || parts.at(-1) !== 'LinkedIn') return undefined
  const [only = '', ...more] = parts.slice(0, -1)
  const name = more.length > 0 ? more.join(' | ') : only
  return name === '' ? undefined : found(givenName(name), title, 'page-title')
}
