import { nameInTitle } from '../../name-in-title.ts'
import type { Layout } from '../../page.ts'
import { takeFound } from '../../proposal.ts'

/**
 * What the title of a profile's page says: only a trace, since it can be older than the page. Visitors who are not signed in
 * get “Name - Headline - Company”, which names nobody for certain and is cut at its first dash.
 */
export const pageTitle: Layout = {
  id: 'page-title',
  trust: 1,
  propose(page) {
    const titled = nameInTitle(page)
    const [name = ''] = titled?.value.split(' - ') ?? []
    const seen = titled && takeFound(name.trim(), titled.quote, 'page-title')
    if (!seen || seen.value === '') return null
    return {
      layout: 'page-title',
      owners: [],
      own: false,
      scalars: { name: seen },
      lists: {},
      absent: {},
      extent: {},
    }
  },
}
