import { all } from '../../dom.ts'
import { sectionsUnder } from '../../headings.ts'
import { isWithinLeftOut } from '../../left-out.ts'
import { oncePerPage } from '../../once.ts'
import type { Page } from '../../page.ts'
import type { HeadingId } from '../../page-lexicon.ts'
import { lineOf } from '../../seen-text.ts'

/** Sign-in windows repeat the name, and “also viewed” shows others. */
export const isElsewhere = (element: Element): boolean =>
  element.closest('aside, .aside-section-container') !== null || isWithinLeftOut(element)

/** Letters are replaced by stars where the site wants a visitor to sign in. */
export const isMasked = (text: string): boolean =>
  text.includes('*') && !/\p{L}/u.test(text.replace(/linkedin/giu, ''))

/** The line of an element, '' where it is masked. */
export const lineUnmasked = (element: Element | null | undefined): string => {
  const line = lineOf(element)
  return isMasked(line) ? '' : line
}

const MASKS = ['p.blur', '.blurred-list', '.blurred-content', '.blurred-overlay', '.experience-education']

/** Whether the page hides anything behind stars. */
export const hasMask = ({ document }: Page): boolean =>
  MASKS.some((mask) => document.querySelector(`main ${mask}`) !== null)

/** The names of the sections, and the headings of those that bear none in 2023. */
const sections = {
  about: ['summary', 'about'],
  positions: ['experience', 'experience'],
  studies: ['educationsDetails', 'education'],
  certificates: ['certifications', 'certificates'],
  languages: ['languages', 'languages'],
  volunteering: ['volunteering', 'volunteering'],
  publications: ['publications', 'publications'],
  projects: ['projects', 'projects'],
  posts: ['posts', 'activity'],
  articles: ['articles', undefined],
} as const satisfies Readonly<Record<string, readonly [string, HeadingId | undefined]>>

/** The page's named parts, found once. */
const namedParts = oncePerPage(({ document }) =>
  all(document, 'main [data-section]').filter(
    (section) =>
      !isElsewhere(section) &&
      !section.closest('.top-card-layout') &&
      section.querySelector('h2, [role="heading"]') !== null,
  ),
)

/** The sections of what visitors see under one name: by it, else by their heading. */
export function guestSections(page: Page, field: keyof typeof sections): readonly Element[] {
  const [name, heading] = sections[field]
  const named = namedParts(page).filter((section) => section.getAttribute('data-section') === name)
  const under = heading ? sectionsUnder(page, heading).filter((section) => !isElsewhere(section)) : []
  return [...new Set([...named, ...under])]
}

/** The first of these. */
export const guestSection = (page: Page, field: keyof typeof sections): Element | null =>
  guestSections(page, field)[0] ?? null
