import type { Extent, Featured, ListField } from '../../../model/reading.ts'
import { acrossSections } from '../../across-sections.ts'
import { all } from '../../dom.ts'
import { type LineList, lineLists, listOf, skillsFrom } from '../../entries.ts'
import { extentOf } from '../../extent.ts'
import { oneLine } from '../../lines-of.ts'
import type { Page } from '../../page.ts'
import { type Found, type Proposal, present, takeFound } from '../../proposal.ts'
import { lineOf } from '../../seen-text.ts'
import { entriesByShape, shapedList } from '../../shape/entries.ts'
import { positionsByShape } from '../../shape/positions.ts'
import { postsIn2022, responsesIn2022 } from './activity.ts'
import { entitiesIn, linesOfEntity, positionsIn2022 } from './entries.ts'
import { namedSections, type SectionOf2022, sectionIn2022, sectionsIn2022 } from './sections.ts'
import { seenTexts } from './top-card.ts'

const fields = [...lineLists, 'positions', 'skills', 'featured', 'posts'] as const satisfies readonly (
  | SectionOf2022
  | LineList
)[]

/** A page that names at least so many sections tells by its silence that the others do not exist. Our judgement. */
const ENOUGH_SECTIONS = 2

/** Every list of a profile, with how much of it is shown, or why it is absent. */
export function listsIn2022(page: Page): Pick<Proposal, 'lists' | 'extent' | 'absent'> {
  const activity = sectionIn2022(page, 'posts')
  const entries = (field: LineList) => {
    const lines = acrossSections(sectionsIn2022(page, field), (section) => linesIn(section, field, page))
    return listOf(field, lines, page.lexicons)
  }
  const lists: Proposal['lists'] = {
    ...Object.assign({}, ...lineLists.map(entries)),
    positions: acrossSections(sectionsIn2022(page, 'positions'), (section) => rolesIn(section, page)),
    skills: skillsIn(page),
    featured: featuredIn(sectionIn2022(page, 'featured')),
    posts: activity ? postsIn2022(activity, page) : [],
    responses: activity ? responsesIn2022(activity, page) : [],
  }
  return { lists, ...shownOf(lists, page) }
}

/** How much of each list is shown, or why it is absent. */
function shownOf(lists: Proposal['lists'], page: Page): Pick<Proposal, 'extent' | 'absent'> {
  const complete = namedSections(page) >= ENOUGH_SECTIONS
  const extent: Partial<Record<ListField, Extent>> = {}
  const absent: Partial<Record<ListField, 'not-on-page' | 'unknown'>> = {}
  for (const field of fields) {
    const section = sectionIn2022(page, field)
    const shown = lists[field]?.length ?? 0
    if (shown === 0)
      absent[field] = complete && !holdsEntries(section, field, lists) ? 'not-on-page' : 'unknown'
    else extent[field] = section && field !== 'posts' ? extentOf(section, shown) : { shown, of: 'more' }
  }
  if (lists.responses?.length) extent.responses = { shown: lists.responses.length, of: 'more' }
  return { extent, absent }
}

/** Whether a section holds anything that was not understood; of activity, anything that is neither a post nor a response. */
function holdsEntries(
  section: Element | null,
  field: (typeof fields)[number],
  lists: Proposal['lists'],
): boolean {
  if (!section || field !== 'posts') return section !== null
  const entries = all(section, 'a[href*="urn:li:"], [data-urn*="urn:li:"]').length
  return entries > 0 && (lists.responses?.length ?? 0) === 0
}

/** The lines of entries by their marks, else by their shape. */
function linesIn(section: Element, field: LineList, page: Page) {
  const marked = entitiesIn(section).map((entity) => linesOfEntity(entity, page))
  return marked.some(({ title }) => title !== '') ? marked : shapedList(field, section, page)
}

/** Roles by the marks of their entries, else by their shape. */
function rolesIn(section: Element, page: Page) {
  const marked = positionsIn2022(section, page)
  return marked.length > 0 ? marked : positionsByShape(section, page)
}

/** Skills of their own section, else those that stand under About, which are only some of them. */
function skillsIn(page: Page): readonly Found<string>[] {
  const section = sectionIn2022(page, 'skills')
  if (section) return skillsIn2022(section, page)
  const row = seenTexts(sectionIn2022(page, 'about'))
    .slice(1)
    .map(lineOf)
    .find((line) => line.includes(' • '))
  return skillsFrom((row ?? '').split('•').map(oneLine), 'about')
}

function skillsIn2022(section: Element, page: Page) {
  const marked = entitiesIn(section).map((entity) => linesOfEntity(entity, page).title)
  const names = marked.some((name) => name !== '')
    ? marked
    : entriesByShape(section, page).map(({ title }) => title)
  return skillsFrom(names, 'skills')
}

/** What stands on top by choice: its kind in the page's words, and its title. */
function featuredIn(section: Element | null): readonly Found<Featured>[] {
  return all(section, 'li').flatMap((entry) => {
    const [kind, ...rest] = all(entry, 'span[aria-hidden="true"]')
    // Numbers of reactions and bare signs stand among the texts of a post.
    const worded = rest.find((copy) => /\p{L}{2}/u.test(lineOf(copy)))
    // The first text of the entry is the title where it bears all its marks; without one, what follows may be anything.
    const box = entry.querySelector('[class*="inline-show-more-text"]')
    const title = worded && box?.contains(worded) ? lineOf(worded) : ''
    return title
      ? (takeFound({ featured: title, ...present({ kind: lineOf(kind) }) }, title, 'featured') ?? [])
      : []
  })
}
