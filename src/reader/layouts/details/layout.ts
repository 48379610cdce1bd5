import { isListField, listFields, scalarFields } from '../../../model/fields.ts'
import type { Absence, Extent, Field, ListField } from '../../../model/reading.ts'
import { all } from '../../dom.ts'
import { type LineList, listOf, skillsFrom } from '../../entries.ts'
import { nameBehindKind } from '../../name-in-title.ts'
import { ownersCalled } from '../../owners.ts'
import type { Layout, Page } from '../../page.ts'
import type { Proposal } from '../../proposal.ts'
import { entriesByShape } from '../../shape/entries.ts'
import { positionsByShape } from '../../shape/positions.ts'
import { entitiesIn, linesOfEntity, positionsIn2022 } from '../app-2022/entries.ts'
import { entriesBetweenRules, positionsIn2026 } from '../app-2026/entries.ts'

/** The lists that have a page of their own under `/details/`. The addresses are English in every language. */
const lists = {
  experience: 'positions',
  education: 'studies',
  skills: 'skills',
  languages: 'languages',
  certifications: 'certificates',
  'volunteering-experiences': 'volunteering',
  publications: 'publications',
  projects: 'projects',
} as const satisfies Readonly<Record<string, LineList | 'positions' | 'skills'>>

type DetailsList = (typeof lists)[keyof typeof lists]

const fieldOf = ({ url }: Page): DetailsList | undefined => {
  const [, path = ''] = /\/details\/([\p{L}-]+)/u.exec(url.pathname) ?? []
  return Object.entries(lists).find(([name]) => name === path)?.[1]
}

/** The entries in the markup of 2022: every page of the list, which are all loaded as the user scrolls. */
const ENTRY_OF_2022 =
  'main [id^="profilePagedListComponent"], main [data-view-name="profile-component-entity"], main .pvs-entity'

/** The part with the list: of 2022 around its entries, of 2026 the first card of the main part. */
function listPart({ document }: Page): { readonly root: Element; readonly of2022: boolean } | null {
  const old = document.querySelector(ENTRY_OF_2022)?.closest('section, main')
  if (old) return { root: old, of2022: true }
  if (!document.querySelector('main [componentkey]')) {
    const list = document.querySelector('main li, main [role="listitem"]')?.closest('section, main')
    return list ? { root: list, of2022: true } : null
  }
  const item = document.querySelector('main [componentkey^="entity-collection-item"]')
  const section =
    item ?? all(document, 'main section').find((one) => !one.closest('aside') && one.querySelector('p'))
  const root = section?.closest('section, main')
  return root ? { root, of2022: false } : null
}

/** Roles by the marks of their entries, else by their shape. */
function rolesIn(root: Element, of2022: boolean, page: Page) {
  const marked = of2022 ? positionsIn2022(root, page) : positionsIn2026(root, page)
  return marked.length > 0 ? marked : positionsByShape(root, page)
}

function listIn(field: DetailsList, root: Element, of2022: boolean, page: Page): Proposal['lists'] {
  if (field === 'positions') return { positions: rolesIn(root, of2022, page) }
  const marked = of2022
    ? entitiesIn(root).map((entity) => linesOfEntity(entity, page))
    : entriesBetweenRules(root, page)
  const entries = marked.some(({ title }) => title !== '') ? marked : entriesByShape(root, page)
  if (field === 'skills')
    return {
      skills: skillsFrom(
        entries.map((lines) => lines.title),
        'skills',
      ),
    }
  return listOf(field, entries, page.lexicons)
}

/** Everything but the list stands on other pages of the profile. */
function absences(field: DetailsList, shown: number): Partial<Record<Field, Absence>> {
  const elsewhere = [...scalarFields, ...listFields].filter((other) => other !== 'name' && other !== field)
  return {
    ...Object.fromEntries(elsewhere.map((other) => [other, 'not-loaded'])),
    ...(shown === 0 && { [field]: 'unknown' }),
  }
}

/** A page that holds one list of a profile, whole. The name stands only in the title. */
export const details: Layout = {
  id: 'details',
  trust: 3,
  namedByTitle: true,
  propose(page) {
    const field = fieldOf(page)
    if (!field) return null
    const part = listPart(page)
    const name = nameBehindKind(page)
    if (!part || !name) return null
    const { root, of2022 } = part
    const found = listIn(field, root, of2022, page)
    const shown = found[field]?.length ?? 0
    const more = root.querySelector('.scaffold-finite-scroll__load-button') !== null
    const extent: Partial<Record<ListField, Extent>> =
      shown > 0 && isListField(field) ? { [field]: { shown, of: more ? 'more' : 'all' } } : {}
    return {
      layout: 'details',
      owners: ownersCalled(page, name.value),
      own: root.querySelector('a[href*="/edit/forms/"], a[href*="/add-edit/"]') !== null,
      scalars: { name },
      lists: found,
      extent,
      absent: absences(field, shown),
    }
  },
}
