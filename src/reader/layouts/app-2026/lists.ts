import type { Absence, Extent, Featured, ListField } from '../../../model/reading.ts'
import { acrossSections } from '../../across-sections.ts'
import { all } from '../../dom.ts'
import { type LineList, lineLists, listOf, skillsFrom } from '../../entries.ts'
import { extentOf } from '../../extent.ts'
import { mainOf } from '../../headings.ts'
import { oneLine } from '../../lines-of.ts'
import { oncePerPage } from '../../once.ts'
import type { Page } from '../../page.ts'
import { type Found, type Proposal, takeFound } from '../../proposal.ts'
import { lineOf, textOf } from '../../seen-text.ts'
import { positionsByShape } from '../../shape/positions.ts'
import { slugsTo } from '../../slugs.ts'
import { activityIn2026 } from './activity.ts'
import { cardIn2026, cardsIn2026 } from './cards.ts'
import { entriesBetweenRules, positionsIn2026 } from './entries.ts'
import { keysIn2026 } from './keys.ts'
import { loadingIn2026 } from './loading.ts'

const fields = [...lineLists, 'positions', 'skills', 'featured', 'posts'] as const

/** Every list of a profile, with how much of it is shown, or why it is absent. */
export function listsIn2026(page: Page): Pick<Proposal, 'lists' | 'extent' | 'absent'> {
  const activity = cardIn2026(page, 'posts').section
  const entries = (field: LineList) => {
    const lines = acrossSections(cardsIn2026(page, field), (section) => entriesBetweenRules(section, page))
    return listOf(field, lines, page.lexicons)
  }
  const lists: Proposal['lists'] = {
    ...Object.assign({}, ...lineLists.map(entries)),
    positions: acrossSections(cardsIn2026(page, 'positions'), (section) => rolesIn(section, page)),
    skills: skillsIn(page),
    featured: featuredIn(cardIn2026(page, 'featured').section),
    ...(activity ? activityIn2026(activity, page) : { posts: [], responses: [] }),
  }
  const extent: Partial<Record<ListField, Extent>> = {}
  const absent: Partial<Record<ListField, Absence>> = {}
  for (const field of fields) {
    const { section } = cardIn2026(page, field)
    const shown = lists[field]?.length ?? 0
    if (shown > 0) extent[field] = extentIn(section, field, shown)
    else absent[field] = section && field !== 'posts' ? 'unknown' : absenceOf(page, field, lists)
  }
  if (lists.responses?.length) extent.responses = { shown: lists.responses.length, of: 'more' }
  return { lists, extent, absent }
}

const extentIn = (section: Element | null, field: ListField, shown: number): Extent =>
  section && field !== 'posts' ? extentOf(section, shown) : { shown, of: 'more' }

function absenceOf(page: Page, field: (typeof fields)[number], lists: Proposal['lists']): Absence {
  const { keyed, section } = cardIn2026(page, field)
  if (keyed && !section) return 'not-on-page'
  const { loaded, waiting, most } = loadingIn2026(page)
  if (field === 'posts')
    return section ? absenceOfPosts(section, lists) : waiting > 0 ? 'not-loaded' : 'unknown'
  // A page that shows cards and none for a list may keep that list under an address of its own.
  return waiting > 0 && (loaded === 0 || waiting > most)
    ? 'not-loaded'
    : linksToLists(page)
      ? 'not-loaded'
      : 'unknown'
}

/** Activity without a post holds none, unless it leads to some that were not understood. */
const absenceOfPosts = (section: Element, { responses = [] }: Proposal['lists']): Absence =>
  section.querySelector('a[href*="/feed/update/"]') !== null && responses.length === 0
    ? 'unknown'
    : 'not-on-page'

const linksToLists = oncePerPage((page) => slugsTo(mainOf(page), '/details/experience').includes(page.slug))

/** Roles by the marks of their entries, else by their shape. */
function rolesIn(section: Element, page: Page) {
  const marked = positionsIn2026(section, page)
  return marked.length > 0 ? marked : positionsByShape(section, page)
}

/** Skills of the skills card; without it those that stand under About, which are only some of them. */
function skillsIn(page: Page): readonly Found<string>[] {
  const named = keysIn2026(page)
    .filter(({ key }) => key.startsWith('com.linkedin.sdui.profile.skill(') && !key.endsWith('-divider'))
    .filter(({ element }) => !element.closest('aside'))
    .map(({ element }) => lineOf(element.querySelector('p')))
  const skills = skillsFrom(named, 'skills')
  if (skills.length > 0) return skills
  const row = all(cardIn2026(page, 'about').section, 'p + p').find(
    (line) =>
      !line.closest('[data-testid="expandable-text-box"]') &&
      !line.querySelector('[data-testid="expandable-text-box"]') &&
      lineOf(line) !== '',
  )
  return skillsFrom(textOf(row).split('•').map(oneLine), 'about')
}

/** What stands on top by choice: its kind in the page's words, and its title. */
function featuredIn(section: Element | null): readonly Found<Featured>[] {
  return all(section, 'li[data-testid="carousel-child-container"]').flatMap((entry) => {
    const { kind, title } = linesOfFeatured(entry)
    // Without its mark the kind cannot be told from the title.
    return title === '' || kind === '' ? [] : (takeFound({ featured: title, kind }, title, 'featured') ?? [])
  })
}

/** The line that is marked as a kind, and the first of the others. */
function linesOfFeatured(entry: Element): { readonly kind: string; readonly title: string } {
  let [kind, title] = ['', '']
  for (const line of all(entry, 'p')) {
    const isKind = line.getAttribute('role') === 'button'
    if ((isKind ? kind : title) !== '' || line.querySelector('p')) continue
    if (isKind) kind = lineOf(line)
    else title = lineOf(line)
  }
  return { kind, title }
}
