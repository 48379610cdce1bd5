import type { Absence, Degree, Extent, ListField } from '../../model/reading.ts'
import { mutualsAmong } from '../counts.ts'
import { all, lineOf, linesOf } from '../dom.ts'
import { lineLists, listOf, skillsFrom } from '../entries.ts'
import { sectionUnder } from '../headings.ts'
import { givenName } from '../names.ts'
import { numberIn } from '../numbers.ts'
import type { Layout, Page } from '../page.ts'
import { type Found, found, type Proposal, present } from '../proposal.ts'
import { slugsOf } from '../slugs.ts'
import { mobileEntries, mobilePositions } from './mobile-entries.ts'

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
  return badge && digit ? found(digit === '1' ? 1 : digit === '2' ? 2 : 3, badge, 'top-card') : undefined
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
    : found(number, line, 'top-card')
}

function scalarsIn(page: Page, top: Element, title: Element): Proposal['scalars'] {
  const name = lineOf(title)
  const about = linesOf(
    (sectionUnder(page, 'about') ?? page.document.querySelector('main#app-container'))?.querySelector(
      '.description',
    ),
  )
  return present({
    name: found(givenName(name), name, 'top-card'),
    degree: degreeIn(top),
    mutuals: mutualsIn(page),
    about: found(about, about, 'about'),
  })
}

function listsIn(page: Page): Proposal['lists'] {
  const section = (field: keyof typeof headings) => sectionUnder(page, headings[field])
  const experience = section('positions')
  const skills = section('skills')
  return {
    ...Object.assign(
      {},
      ...lineLists.map((field) => listOf(field, mobileEntries(section(field), page), page.words)),
    ),
    positions: experience ? mobilePositions(experience, page) : [],
    skills: skills
      ? skillsFrom(
          mobileEntries(skills, page).map(({ title: skill }) => skill),
          'skills',
        )
      : [],
  }
}

/**
 * The mobile site of a signed-in viewer. Its headline and place stand in lines that nothing tells apart, so that neither is
 * read. Built from a description of the page; its entries are shown whole.
 */
export const mobile: Layout = {
  id: 'mobile',
  trust: 3,
  propose(page) {
    const main = page.document.querySelector('main#app-container')
    const title = main?.querySelector('section h1')
    const top = title?.closest('section')
    const canonical = page.document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? ''
    const isMobile = canonical.includes('/mwlite/') || page.url.pathname.startsWith('/mwlite/')
    if (!title || !top || !isMobile) return null
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
