import type { PersonKey } from '../../model/person-key.ts'
import { isMemberId, slugIn } from '../profile-slug.ts'
import { bare } from './columns.ts'
import type { PdfLine } from './lines.ts'

/** What stands before the address of a profile, and behind the one that is the person's own. */
const HOST = 'linkedin.com'
const OWN = '(LinkedIn)'

/**
 * The person by the address in the narrow column, however its lines break it: the one before “(LinkedIn)” is the person's own,
 * others are pages of other people. Null where none stands there, or several.
 */
export function personIn(narrow: readonly PdfLine[]): PersonKey | null {
  const parts = bare(narrow).split(OWN).slice(0, -1)
  const slugs = new Set(parts.flatMap((part) => slugAtEnd(part) ?? []))
  const [slug] = slugs
  return slugs.size === 1 && slug !== undefined && !isMemberId(slug)
    ? { site: 'linkedin', handle: slug }
    : null
}

const slugAtEnd = (text: string) => {
  const at = text.toLowerCase().lastIndexOf(`${HOST}/in/`)
  return at < 0 ? null : slugIn(text.slice(at + HOST.length))
}
