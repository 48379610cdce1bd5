import type { ListField } from '../model/reading.ts'
import { fold } from '../text/fold.ts'

/** What makes two entries of a list the same one, however much of them a look showed. */
const parts: Readonly<Record<ListField, readonly string[]>> = {
  positions: ['title', 'company', 'from'],
  studies: ['school', 'degree'],
  skills: [],
  languages: ['language'],
  certificates: ['certificate', 'issuer'],
  volunteering: ['role', 'organisation', 'from'],
  publications: ['publication'],
  projects: ['project'],
  featured: ['featured'],
  offers: ['offer'],
  posts: ['id'],
  responses: ['id'],
}

/** A string that is the same for the same entry of a list. Posts without an id are told apart by how they begin. */
export function identityOf(field: ListField, value: unknown): string {
  if (typeof value !== 'object' || value === null) return fold(String(value))
  const at = (name: string) => fold(String((value as Readonly<Record<string, unknown>>)[name] ?? ''))
  const identity = parts[field].map(at)
  if ((field === 'posts' || field === 'responses') && identity[0] === '')
    return at('text').replace(/\s+/gu, '').slice(0, 120)
  return identity.join('\n')
}
