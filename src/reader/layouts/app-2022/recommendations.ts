import { all } from '../../dom.ts'
import { numberIn } from '../../numbers.ts'
import { type Proposal, present, takeFound } from '../../proposal.ts'
import { lineOf } from '../../seen-text.ts'

/** How many recommendations stand under a tab: all that are shown, or as many as the link to the whole list says. */
function countIn(panel: Element | undefined) {
  if (!panel) return undefined
  const link = panel.querySelector('a[id*="see-all"], a[href*="/details/recommendations"]')
  const entities = all(panel, '[data-view-name="profile-component-entity"], .pvs-entity')
  const authors = entities.filter((entity) => entity.querySelector('a[href*="/in/"]')).length
  const items = all(panel, 'li').filter((item) => !panel.contains(item.parentElement?.closest('li') ?? null))
  // An entry that lost its mark would not be counted.
  const isMarked = (item: Element) =>
    entities.some((entity) => item.contains(entity) || entity.contains(item))
  if (!link && !items.every(isMarked)) return undefined
  // An empty list still holds an entry that says so.
  const said = link ? numberIn(lineOf(link)) : entities.length > 0 ? authors : undefined
  return said === undefined ? undefined : takeFound(said, String(said), 'recommendations')
}

/** Received stands under the first tab, given under the second. Only how many: whose they are is not kept. */
export function recommendationsIn2022(section: Element | null): Proposal['scalars'] {
  const [received, given, more] = all(section, '.artdeco-tabpanel, [role="tabpanel"]')
  // One panel alone may be either.
  if (!received || !given || more) return {}
  return present({ recommendationsReceived: countIn(received), recommendationsGiven: countIn(given) })
}
