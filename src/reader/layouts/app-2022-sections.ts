import type { ListField } from '../../model/reading.ts'
import { all } from '../dom.ts'
import { sectionsUnder, sectionUnder } from '../headings.ts'
import type { Page } from '../page.ts'
import type { HeadingId } from '../page-words.ts'

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

/** A section of the profile: by its anchor, else by its heading in the page's language. */
export function sectionIn2022(page: Page, name: SectionOf2022): Element | null {
  const { ids, heading } = anchors[name]
  for (const id of ids) {
    const anchor = page.document.querySelector(`main div#${id}`)
    const section = anchor?.closest('section')
    if (section?.querySelector(HEADING)) return section
  }
  return sectionUnder(page, heading)
}

/** Every section that bears the name: a page may tell one list in several. */
export function sectionsIn2022(page: Page, name: SectionOf2022): readonly Element[] {
  const first = sectionIn2022(page, name)
  const { ids, heading } = anchors[name]
  const anchored = ids.flatMap((id) =>
    all(page.document, `main div[id="${id}"]`).flatMap((anchor) => anchor.closest('section') ?? []),
  )
  return first ? [...new Set([first, ...anchored, ...sectionsUnder(page, heading)])] : []
}

/** How many sections are named: a page that bears none of them may have lost its anchors. */
export const namedSections = (page: Page): number =>
  all(page.document, 'main div[id]').filter((anchor) =>
    Object.values(anchors).some(({ ids }) => (ids as readonly string[]).includes(anchor.id)),
  ).length
