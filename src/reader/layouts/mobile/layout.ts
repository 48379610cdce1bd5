import type { Absence, Degree, Extent, ListField } from '../../../model/reading.ts'
import { acrossSections } from '../../across-sections.ts'
import { mutualsAmong } from '../../counts.ts'
import { all } from '../../dom.ts'
import { lineLists, listOf, skillsFrom } from '../../entries.ts'
import { mainOf, partAround, sectionsUnder, sectionUnder } from '../../headings.ts'
import { isMobile } from '../../make-of-page.ts'
import { headingInTitle } from '../../name-heading.ts'
import { givenName } from '../../names.ts'
import { numberIn } from '../../numbers.ts'
import type { Layout, Page } from '../../page.ts'
import { type Found, type Proposal, present, takeFound } from '../../proposal.ts'
import { lineOf, linesOf } from '../../seen-text.ts'
import { aboutByShape, topCardByShape } from '../../shape/top-card.ts'
import { slugsOf } from '../../slugs.ts'
import { mobileEntries, mobilePositions } from './entries.ts'

const headings = {
  positions: 'experience',
  studies: 'education',
  skills: 'skills',
  languages: 'languages',
  certificates: 'certificates',
  volunteering: 'volunteering',
  publications: 'publications',
  projects: 'projects',
} as const

const fields = [...lineLists, 'positions', 'skills'] as const

function degreeIn(top: Element): Found<Degree> | undefined {
  const badge = all(top, 'span')
    .map(lineOf)
    .find((line) => line.length <= 16 && /^[·•]?\s*\P{Nd}*[1-3]\P{Nd}*$/u.test(line))
  const digit = badge && /[1-3]/u.exec(badge)?.[0]
  return badge && digit ? takeFound(digit === '1' ? 1 : digit === '2' ? 2 : 3, badge, 'top-card') : undefined
}

/** “30 Mutual connections” leads to a list of them. */
function mutualsIn(page: Page) {
  const link = page.document.querySelector('a[href*="/mwlite/connections/shared"]')
  const line = lineOf(link)
  const number = numberIn(line)
  return number === undefined
    ? link?.querySelector('strong')
      ? mutualsAmong(link)
      : undefined
    : takeFound(number, line, 'top-card')
}

/** The text under About; where that is not headed, the one that stands in no list and under no other heading. */
function aboutIn(page: Page): Element | null {
  const about = sectionUnder(page, 'about')
  if (about) return about.querySelector('.description')
  const others = Object.values(headings).flatMap((heading) => sectionsUnder(page, heading))
  const free = all(mainOf(page), '.description').filter(
    (text) => !text.closest('li, [role="listitem"]') && !others.some((section) => section.contains(text)),
  )
  return free.length === 1 ? (free[0] ?? null) : null
}

function scalarsIn(page: Page, top: Element, title: Element): Proposal['scalars'] {
  const name = lineOf(title)
  const about = linesOf(aboutIn(page))
  const shape = topCardByShape(page, top, title)
  return present({
    name: takeFound(givenName(name), name, 'top-card'),
    headline: shape.headline,
    place: shape.place,
    degree: degreeIn(top) ?? shape.degree,
    mutuals: mutualsIn(page),
    about: takeFound(about, about, 'about') ?? aboutByShape(page),
  })
}

function listsIn(page: Page): Proposal['lists'] {
  const sections = (field: keyof typeof headings) => sectionsUnder(page, headings[field])
  const entries = (field: keyof typeof headings) =>
    acrossSections(sections(field), (section) => mobileEntries(section, page))
  return {
    ...Object.assign({}, ...lineLists.map((field) => listOf(field, entries(field), page.lexicons))),
    positions: acrossSections(sections('positions'), (section) => mobilePositions(section, page)),
    skills: skillsFrom(
      entries('skills').map(({ title: skill }) => skill),
      'skills',
    ),
  }
}

/** The heading with the name: the one of the page's title, else the first of the main part. */
const titleIn = (page: Page): Element | null => headingInTitle(page) ?? all(mainOf(page), 'h1')[0] ?? null

/**
 * The mobile site of a signed-in viewer. Nothing but their order tells its headline and place. Built from a description of the
 * page; its entries are shown whole.
 */
export const mobile: Layout = {
  id: 'mobile',
  trust: 3,
  propose(page) {
    const title = isMobile(page) ? titleIn(page) : null
    const top = title && partAround(page, title)
    if (!title || !top) return null
    const scalars = scalarsIn(page, top, title)
    const lists = listsIn(page)
    const extent: Partial<Record<ListField, Extent>> = {}
    const absent: Partial<Record<ListField | 'degree' | 'mutuals', Absence>> = {}
    for (const field of fields) {
      const shown = lists[field]?.length ?? 0
      if (shown > 0) extent[field] = { shown, of: 'all' }
      else absent[field] = sectionUnder(page, headings[field]) ? 'unknown' : 'not-on-page'
    }
    if (!scalars.mutuals) absent.mutuals = 'not-on-page'
    return {
      layout: 'mobile',
      owners: slugsOf(page.document, 'link[rel="canonical"]'),
      own: false,
      scalars,
      lists,
      extent,
      absent,
    }
  },
}
