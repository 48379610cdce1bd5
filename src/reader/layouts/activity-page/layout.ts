import { listFields, scalarFields } from '../../../model/fields.ts'
import type { Absence, Field } from '../../../model/reading.ts'
import { all } from '../../dom.ts'
import { mainOf } from '../../headings.ts'
import { nameBehindKind } from '../../name-in-title.ts'
import { ownersCalled } from '../../owners.ts'
import type { Layout, Page } from '../../page.ts'
import { slugOf } from '../../slugs.ts'
import { postsIn2022, responsesIn2022 } from '../app-2022/activity.ts'
import { activityIn2026 } from '../app-2026/activity.ts'

/** Entries of what somebody posted, in either design. */
const ENTRY =
  '[data-urn*="urn:li:"], [data-testid="carousel-child-container"], .profile-creator-shared-feed-update__mini-update'

/**
 * Whose page it is: whom its own links name; without any, whoever is called there as its title says, else the one person of whom
 * every entry is. An entry of somebody else tells nothing: whoever is passed on there could be the one whose address was opened
 * since.
 */
function ownersOf(page: Page, name: string): readonly string[] {
  const named = ownersCalled(page, name)
  if (named.length > 0) return named
  const actors = all(mainOf(page), ENTRY).flatMap(
    (entry) => slugOf(entry.querySelector('a[href*="/in/"]')) ?? [],
  )
  return [...new Set(actors)]
}

/**
 * All that somebody posted, under `/recent-activity/`. The name stands only in the title. Posts look as they do on the profile:
 * built from there, since no such page was at hand.
 */
export const activityPage: Layout = {
  id: 'activity-page',
  trust: 3,
  namedByTitle: true,
  propose(page) {
    if (!/\/recent-activity(?:\/|$)/u.test(page.url.pathname)) return null
    const main = page.document.querySelector('main')
    const name = nameBehindKind(page)
    if (!main || !name) return null
    const of2026 = activityIn2026(main, page)
    const posts = [...of2026.posts, ...postsIn2022(main, page)]
    const responses = [...of2026.responses, ...responsesIn2022(main, page)]
    const elsewhere = [...scalarFields, ...listFields].filter(
      (field) => !(['name', 'posts', 'responses', 'lastActivity'] as readonly Field[]).includes(field),
    )
    const absent = Object.fromEntries(elsewhere.map((field) => [field, 'not-loaded'])) satisfies Partial<
      Record<Field, Absence>
    >
    return {
      layout: 'activity-page',
      owners: ownersOf(page, name.value),
      own: false,
      scalars: { name },
      lists: { posts, responses },
      extent: {
        ...(posts.length > 0 && { posts: { shown: posts.length, of: 'more' } }),
        ...(responses.length > 0 && { responses: { shown: responses.length, of: 'more' } }),
      },
      absent,
    }
  },
}
