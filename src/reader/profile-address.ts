import type { PersonKey } from '../model/person-key.ts'

/** The address of a person's page; null for the sample person, whose page is part of Lodestar, and for people who were added without a page. */
export function profileAddress({ site, handle }: PersonKey): string | null {
  if (site === 'sample' || site === 'by-hand') return null
  if (site === 'linkedin') return `https://www.linkedin.com/in/${encodeURIComponent(handle)}/`
  const [path = ''] = handle.split('#')
  return `https://${site}/${path === '/' ? '' : path.split('/').map(encodeURIComponent).join('/')}`
}
