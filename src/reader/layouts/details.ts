import type { Absence, Extent, Field, ListField } from '../../model/reading.ts'
import { oneLine } from '../dom.ts'
import { studyFrom, volunteeringFrom } from '../entries.ts'
import { type Found, found, type Layout, type Page, type Proposal, present } from '../proposal.ts'
import { slugsOf } from '../slugs.ts'
import { entitiesIn, linesOfEntity, positionsIn2022 } from './app-2022-entries.ts'
import { entriesBetweenRules, positionsIn2026 } from './app-2026-entries.ts'

/** The lists that have a page of their own under `/details/`. */
const lists: Readonly<Record<string, ListField>> = {
  experience: 'positions',
  education: 'studies',
  skills: 'skills',
  'volunteering-experiences': 'volunteering',
}

/** On these pages the name stands only in the title: “(2) Experience | Name | LinkedIn”. */
function nameIn(document: Document) {
  const parts = document.title.split(' | ')
  const title = oneLine(document.title)
  if (parts.length < 3 || parts.at(-1)?.trim() !== 'LinkedIn') return undefined
  const name = oneLine(parts.slice(1, -1).join(' | '))
  return name === '' ? undefined : found(name, title, 'top-card')
}

const fieldOf = (page: Page): ListField | undefined =>
  lists[/\/details\/([\p{L}-]+)/u.exec(page.url.pathname)?.[1] ?? '']

/** The entries in the markup of 2022: every page of the list, which are all loaded as the user scrolls. */
function listIn(field: ListField, root: Element, page: Page): Proposal['lists'] {
  const old = root.querySelector('li[id^="profilePagedListComponent"]') !== null
  const entries = () =>
    old ? entitiesIn(root).map((entity) => linesOfEntity(entity, page)) : entriesBetweenRules(root, page)
  switch (field) {
    case 'positions':
      return { positions: old ? positionsIn2022(root, page) : positionsIn2026(root, page) }
    case 'studies':
      return { studies: entries().flatMap((lines) => studyFrom(lines, page) ?? []) }
    case 'volunteering':
      return { volunteering: entries().flatMap((lines) => volunteeringFrom(lines, page) ?? []) }
    case 'skills':
      return { skills: skillsOf(entries().map((lines) => lines.title)) }
    default:
      return {}
  }
}

/** The page sorts skills into tabs, so that one may stand there more than once. */
const skillsOf = (names: readonly string[]): readonly Found<string>[] =>
  [...new Set(names)].flatMap((name) => found(name, name, 'skills') ?? [])

const elsewhere = [
  'headline',
  'place',
  'about',
  'degree',
  'mutuals',
  'positions',
  'studies',
  'skills',
  'volunteering',
  'posts',
] as const

/** A page that holds one list of a profile, whole. */
export const details: Layout = {
  id: 'details',
  trust: 3,
  propose(page) {
    const field = fieldOf(page)
    const marked = page.document.querySelector(
      'main li[id^="profilePagedListComponent"], main [componentkey^="entity-collection-item"]',
    )
    const root = marked?.closest('section, main')
    const name = nameIn(page.document)
    if (!field || !root || !name) return null
    const found = listIn(field, root, page)
    const shown = found[field]?.length ?? 0
    const more = root.querySelector('.scaffold-finite-scroll__load-button') !== null
    const extent: Partial<Record<ListField, Extent>> =
      shown > 0 ? { [field]: { shown, of: more ? 'more' : 'all' } } : {}
    const absent: Partial<Record<Field, Absence>> = {}
    for (const other of elsewhere)
      if (other !== field || shown === 0) absent[other] = other === field ? 'unknown' : 'not-loaded'
    return {
      layout: 'details',
      owners: slugsOf(root, 'a[href*="/details/"], a[href*="/overlay/"]'),
      own: root.querySelector('a[href*="/edit/forms/"], a[href*="/add-edit/"]') !== null,
      scalars: present({ name }),
      lists: found,
      extent,
      absent,
    }
  },
}
