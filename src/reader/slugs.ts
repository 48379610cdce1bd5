import { all, linksTo } from './dom.ts'
import { isMemberId, slugIn } from './profile-slug.ts'

/** The slug that a link names, or null; a member id in its place is no slug. */
export function slugOf(link: Element | null | undefined): string | null {
  const slug = slugIn(link?.getAttribute('href') ?? '')
  return slug === null || isMemberId(slug) ? null : slug
}

/** The slugs that some links name, each once. */
export const slugsOf = (root: ParentNode | null | undefined, selector: string): readonly string[] => [
  ...new Set(all(root, selector).flatMap((link) => slugOf(link) ?? [])),
]

/** The slugs that the links name whose address holds one of several parts, each once. */
export const slugsTo = (root: Element | null | undefined, ...parts: readonly string[]): readonly string[] => [
  ...new Set(linksTo(root, ...parts).flatMap((link) => slugOf(link) ?? [])),
]
