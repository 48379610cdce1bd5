import type { PersonKey } from '../model/person-key.ts'
import { isMemberId, slugIn } from './profile-slug.ts'

/** The person whose profile a text names, when it names exactly one: a saved file does so in its first block. */
export function personInText(text: string): PersonKey | null {
  // A saved file breaks a long address over lines, and names the site behind it.
  const joined = text.replace(
    /(linkedin\.com\/in\/\s?[^\s()]+(?:\s+[^\s()]+){0,4})\s*\(LinkedIn\)/gu,
    (_, address: string) => `${address.replace(/\s+/gu, '')} `,
  )
  const slugs = new Set(
    [...joined.matchAll(/linkedin\.com(\/in\/[^\s/?#()<>"']+)/gu)].flatMap(
      ([, path = '']) => slugIn(path) ?? [],
    ),
  )
  const [slug] = slugs
  return slugs.size === 1 && slug !== undefined && !isMemberId(slug)
    ? { site: 'linkedin', handle: slug }
    : null
}
