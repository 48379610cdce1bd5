import { oneLine } from './dom.ts'
import { givenName } from './names.ts'
import { type Found, found } from './proposal.ts'

/** “(3) Experience | Noa Bergström | LinkedIn”: the number counts what is new, and the site's own name ends it. */
export function nameInTitle(document: Document): Found<string> | undefined {
  const title = oneLine(document.title)
  const parts = title.replace(/^\(\p{Nd}+\+?\)\s*/u, '').split(' | ')
  if (parts.length < 2 || parts.at(-1) !== 'LinkedIn') return undefined
  const [only = '', ...more] = parts.slice(0, -1)
  const name = more.length > 0 ? more.join(' | ') : only
  return name === '' ? undefined : found(givenName(name), title, 'page-title')
}
