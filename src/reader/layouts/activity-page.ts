import { listFields, scalarFields } from '../../model/fields.ts'
import type { Absence, Field } from '../../model/reading.ts'
import { nameInTitle } from '../name-in-title.ts'
import type { Layout } from '../page.ts'
import { slugsOf } from '../slugs.ts'
import { postsIn2022, responsesIn2022 } from './app-2022-activity.ts'
import { postsIn2026, responsesIn2026 } from './app-2026-activity.ts'

/**
 * All that somebody posted, under `/recent-activity/`. The name stands only in the title. Posts look as they do on the profile:
 * built from there, since no such page was at hand.
 */
export const activityPage: Layout = {
  id: 'activity-page',
  trust: 3,
  propose(page) {
    const main = page.document.querySelector('main')
    const name = nameInTitle(page.document)
    if (!main || !name || !/\/recent-activity(?:\/|$)/u.test(page.url.pathname)) return null
    const posts = [...postsIn2026(main, page), ...postsIn2022(main, page)]
    const responses = [...responsesIn2026(main, page), ...responsesIn2022(main, page)]
    const elsewhere = [...scalarFields, ...listFields].filter(
      (field) => !(['name', 'posts', 'responses', 'lastActivity'] as readonly Field[]).includes(field),
    )
    const absent = Object.fromEntries(elsewhere.map((field) => [field, 'not-loaded'])) satisfies Partial<
      Record<Field, Absence>
    >
    return {
      layout: 'activity-page',
      owners: slugsOf(main, 'a[href*="/recent-activity/"]').filter((slug) => slug === page.slug),
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
