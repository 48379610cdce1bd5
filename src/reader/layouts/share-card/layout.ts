import { metaOf } from '../../dom.ts'
import { saysName } from '../../elsewhere/says-name.ts'
import { oneLine } from '../../lines-of.ts'
import { givenName } from '../../names.ts'
import type { Layout } from '../../page.ts'
import { takeFound } from '../../proposal.ts'

/** What a page shows of a person where it is shared (Open Graph, `og:type` is `profile`): only a trace. */
export const shareCard: Layout = {
  id: 'share-card',
  trust: 1,
  propose(page) {
    const meta = (name: string) => oneLine(metaOf(page.document, 'property', name) ?? '')
    if (meta('og:type') !== 'profile' || page.root !== page.document) return null
    const names = [meta('profile:first_name'), meta('profile:last_name')].filter((name) => name !== '')
    const whole = names.join(' ')
    const name = names.length === 2 ? whole : ''
    if (name === '' || !(page.slug !== '' || saysName(page, name))) return null
    const seen = takeFound(givenName(name), whole, 'page-data')
    return seen
      ? {
          layout: 'share-card',
          owners: [],
          own: false,
          scalars: { name: seen },
          lists: {},
          extent: {},
          absent: {},
        }
      : null
  },
}
