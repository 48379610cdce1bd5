import type { ListField } from '../../../model/reading.ts'
import { all } from '../../dom.ts'
import { sectionsUnder, sectionUnder } from '../../headings.ts'
import { oncePerPage } from '../../once.ts'
import type { Page } from '../../page.ts'
import type { HeadingId } from '../../page-lexicon.ts'

/** Empty anchors whose ids are English in every language, and the heading of the section around one. */
const anchors = {
  about: { ids: ['about'], heading: 'about' },
  positions: { ids: ['experience'], heading: 'experience' },
  studies: { ids: ['education'], heading: 'education' },
  skills: { ids: ['skills'], heading: 'skills' },
  languages: { ids: ['languages'], heading: 'languages' },
  certificates: { ids: ['licenses_and_certifications'], heading: 'certificates' },
  volunteering: { ids: ['volunteering_experience'], heading: 'volunteering' },
  publications: { ids: ['publications'], heading: 'publications' },
  projects: { ids: ['projects'], heading: 'projects' },
  featured: { ids: ['featured'], heading: 'featured' },
  recommendations: { ids: ['recommendations'], heading: 'recommendations' },
  posts: { ids: ['content_collections', 'recent_activity'], heading: 'activity' },
} as const satisfies Readonly<
  Partial<
    Record<
      ListField | 'about' | 'recommendations',
      { readonly ids: readonly string[]; readonly heading: HeadingId }
    >
  >
>

const HEADING = 'h1, h2, h3, [role="heading"]'

export type SectionOf2022 = keyof typeof anchors

/** The empty anchors of the page by their ids, found once, since every section is asked for. */
const anchorsById = oncePerPage(({ document }) => {
  const known = new Set<string>(Object.values(anchors).flatMap(({ ids }) => ids))
  const named = new Map<string, Element[]>()
  for (const anchor of all(document, 'main div[id]'))
    if (known.has(anchor.id)) named.set(anchor.id, [...(named.get(anchor.id) ?? []), anchor])
  return named
})

/** The sections around the anchors of one name. */
const findAnchored = (page: Page, name: SectionOf2022): readonly Element[] =>
  anchors[name].ids.flatMap((id) =>
    (anchorsById(page).get(id) ?? []).flatMap((anchor) => anchor.closest('section') ?? []),
  )

/** A section of the profile: by its anchor, else by its heading in the page's language. */
export const sectionIn2022 = (page: Page, name: SectionOf2022): Element | null =>
  findAnchored(page, name).find((section) => section.querySelector(HEADING)) ??
  sectionUnder(page, anchors[name].heading)

/** Every section that bears the name: a page may tell one list in several. */
export function sectionsIn2022(page: Page, name: SectionOf2022): readonly Element[] {
  const first = sectionIn2022(page, name)
  return first
    ? [...new Set([first, ...findAnchored(page, name), ...sectionsUnder(page, anchors[name].heading)])]
    : []
}

/** How many sections are named: a page that bears none of them may have lost its anchors. */
export const namedSections = (page: Page): number => [...anchorsById(page).values()].flat().length
