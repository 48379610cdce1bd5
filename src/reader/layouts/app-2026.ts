import type { Absence, Degree, Extent, ListField } from '../../model/reading.ts'
import { all, lineOf, linesOf, oneLine, precedes, textOf } from '../dom.ts'
import { studyFrom, volunteeringFrom } from '../entries.ts'
import { extentOf } from '../extent.ts'
import { type Found, found, type Layout, type Page, type Proposal, present } from '../proposal.ts'
import { slugOf, slugsOf } from '../slugs.ts'
import { postsIn2026 } from './app-2026-activity.ts'
import { entriesBetweenRules, positionsIn2026 } from './app-2026-entries.ts'

/** Cards are named by the end of their key; the part before it is the member's id or slug, and both are cut at times. */
const card = (page: Page, name: string): Element | null =>
  all(page.document, `main [componentkey*="profile.card"][componentkey*="${name}"]`).find(
    (element) => !element.closest('aside, [componentkey^="profileAside"]'),
  ) ?? null

const sectionOf = (element: Element | null): Element | null =>
  element === null ? null : element.tagName === 'SECTION' ? element : element.querySelector('section')

/** The top card: by its key, else the innermost section around the first heading inside a link to a profile. */
function topCard(page: Page): Element | null {
  const keyed = all(page.document, 'main [componentkey$="Topcard"]').find((element) => nameIn(element))
  const heading = all(page.document, 'main a[href*="/in/"] h2').find((name) => !name.closest('aside'))
  return keyed ?? heading?.closest('section') ?? null
}

const nameIn = (element: Element): Element | null => element.querySelector('a[href*="/in/"] h2')

const text = (element: Element | null | undefined) => lineOf(element)
const isDegree = (line: string) => line.length <= 24 && /^[·•]\s*\P{Nd}*[1-3]\P{Nd}*$/u.test(line)
const degreeOf = (line: string): Degree => (line.includes('1') ? 1 : line.includes('2') ? 2 : 3)

/** Two degrees stand side by side; the one in a wrapper that displays its contents is hidden. */
function degreeIn(lines: readonly Element[]): { readonly seen?: Found<Degree>; readonly last?: Element } {
  const candidates = lines.filter((line) => isDegree(text(line)))
  const shown = candidates.filter(
    (line) => line.parentElement?.getAttribute('data-display-contents') !== 'true',
  )
  const [chosen] = candidates.length === 1 ? candidates : shown
  const last = candidates.at(-1)
  const agreed = new Set(shown.map((line) => degreeOf(text(line)))).size <= 1
  const seen =
    chosen && agreed
      ? found(degreeOf(text(chosen)), text(chosen).replace(/^[·•]\s*/u, ''), 'top-card')
      : undefined
  return { ...(seen && { seen }), ...(last && { last }) }
}

const isPronouns = (line: string) => line.length <= 30 && /^\(?\p{L}+(?:\s?\/\s?\p{L}+){1,3}\)?$/u.test(line)

function headlineIn(lines: readonly Element[], name: Element, lastDegree: Element | undefined) {
  const after = lines.find(
    (line) =>
      precedes(lastDegree ?? name, line) &&
      text(line) !== '' &&
      !isDegree(text(line)) &&
      (lastDegree || !isPronouns(text(line))),
  )
  const headline = text(after)
  return /\p{L}/u.test(headline) ? found(headline, headline, 'top-card') : undefined
}

/** The place stands before “· Contact info”, in the same row. */
function placeIn(top: Element) {
  const contact = all(top, 'a[href*="/overlay/contact-info"]').find((link) => text(link) !== '')
  const row = contact?.closest('p, span, div')?.parentElement
  if (!contact || !row) return undefined
  const before = [...row.children]
    .filter((child) => child !== contact && !child.contains(contact) && precedes(child, contact))
    .map(text)
    .filter((line) => /\p{L}/u.test(line))
  const place = before.at(-1)
  return place === undefined ? undefined : found(place, place, 'top-card')
}

/** Names are counted, not kept: “Ann, Ben and 43 other mutual connections”. */
function mutualsIn(top: Element) {
  const link = all(
    top,
    'a[href*="MEMBER_PROFILE_CANNED_SEARCH"], a[href*="/mynetwork/mutual-connections/"]',
  ).find((candidate) => candidate.querySelector('strong'))
  if (!link) return undefined
  const names = new Set(all(link, 'strong').map(text)).size
  const rest = all(link, 'strong').reduce((line, name) => line.replace(text(name), '…'), text(link))
  const others = Number(/\p{Nd}[\p{Nd}.,]*/u.exec(rest)?.[0].replace(/\P{Nd}/gu, '') ?? 0)
  return found(names + others, oneLine(rest), 'top-card')
}

function scalarsIn(page: Page, top: Element): Proposal['scalars'] {
  const heading = nameIn(top)
  if (!heading) return {}
  const lines = all(top, 'p').filter((line) => precedes(heading, line) && !line.querySelector('p'))
  const degree = degreeIn(lines)
  const box = card(page, 'About')?.querySelector('[data-testid="expandable-text-box"]')
  const about = linesOf(box)
  return present({
    name: found(text(heading), text(heading), 'top-card'),
    headline: headlineIn(lines, heading, degree.last),
    place: placeIn(top),
    degree: degree.seen,
    mutuals: degree.seen?.value === 3 ? undefined : mutualsIn(top),
    about: found(about, about, 'about'),
  })
}

/** Skills of the skills card; without it those that stand under About, which are only some of them. */
function skillsIn(
  page: Page,
  section: Element | null,
): { readonly entries: readonly Found<string>[]; readonly extent?: Extent } {
  const keyed = all(page.document, 'main [componentkey^="com.linkedin.sdui.profile.skill\\("]')
    .filter(
      (element) => !element.getAttribute('componentkey')?.endsWith('-divider') && !element.closest('aside'),
    )
    .map((element) => text(element.querySelector('p')))
  const named = [...new Set(keyed)].flatMap((name) => found(name, name, 'skills') ?? [])
  if (named.length > 0)
    return {
      entries: named,
      extent: section ? extentOf(section, named.length) : { shown: named.length, of: 'more' },
    }
  const about = card(page, 'About')
  const row = all(about, 'p + p').find(
    (line) =>
      !line.closest('[data-testid="expandable-text-box"]') &&
      !line.querySelector('[data-testid="expandable-text-box"]') &&
      lineOf(line) !== '',
  )
  const listed = textOf(row)
    .split('•')
    .map(oneLine)
    .flatMap((name) => found(name, name, 'about') ?? [])
  return listed.length > 0
    ? { entries: listed, extent: { shown: listed.length, of: 'more' } }
    : { entries: [] }
}

/** Parts below Activity that hold only a twin of themselves have not been loaded: nobody has scrolled there. */
function loading(page: Page): { readonly loaded: number; readonly waiting: number } {
  const parts = all(
    page.document,
    'main [componentkey^="profileCardsBelowActivity"], main [componentkey^="profileCardsExperience"]',
  ).filter(
    (part) =>
      part.parentElement?.closest(
        '[componentkey^="profileCardsBelowActivity"], [componentkey^="profileCardsExperience"]',
      ) === null,
  )
  const loaded = parts.filter((part) =>
    part.querySelector('[data-sdui-component], [componentkey*="profile.card"]'),
  ).length
  return { loaded, waiting: parts.length - loaded }
}

/** The last parts hold interests and stay unloaded even on a page that was scrolled to its end. */
const PARTS_OF_INTERESTS = 2

function absenceOf(page: Page, section: ListField, keyed: Element | null): Absence {
  if (keyed && !sectionOf(keyed)) return 'not-on-page'
  const { loaded, waiting } = loading(page)
  if (section === 'posts') return keyed ? 'not-on-page' : waiting > 0 ? 'not-loaded' : 'unknown'
  if (waiting > 0 && (loaded === 0 || waiting > PARTS_OF_INTERESTS)) return 'not-loaded'
  return loaded > 0 ? 'not-on-page' : 'unknown'
}

const cards = {
  positions: 'ExperienceTopLev',
  studies: 'EducationTopLev',
  skills: 'Skills',
  volunteering: 'VolunteerExperien',
  posts: 'Activity',
} as const

function listsIn(page: Page): Pick<Proposal, 'lists' | 'extent' | 'absent'> {
  const keyed = (field: keyof typeof cards) => card(page, cards[field])
  const section = (field: keyof typeof cards) => sectionOf(keyed(field))
  const [experience, education, volunteering] = [
    section('positions'),
    section('studies'),
    section('volunteering'),
  ]
  const skills = skillsIn(page, section('skills'))
  const activity = section('posts')
  const lists = {
    positions: experience ? positionsIn2026(experience, page) : [],
    studies: education
      ? entriesBetweenRules(education, page).flatMap((lines) => studyFrom(lines, page) ?? [])
      : [],
    skills: skills.entries,
    volunteering: volunteering
      ? entriesBetweenRules(volunteering, page).flatMap((lines) => volunteeringFrom(lines, page) ?? [])
      : [],
    posts: activity ? postsIn2026(activity, page) : [],
  }
  const extent: Partial<Record<ListField, Extent>> = {}
  const absent: Partial<Record<ListField, Absence>> = {}
  for (const field of ['positions', 'studies', 'skills', 'volunteering', 'posts'] as const) {
    const place = section(field)
    const shown = lists[field].length
    if (shown === 0)
      absent[field] = place && field !== 'posts' ? 'unknown' : absenceOf(page, field, keyed(field))
    else
      extent[field] =
        field === 'skills' && skills.extent
          ? skills.extent
          : place
            ? extentOf(place, shown)
            : { shown, of: 'more' }
  }
  if (extent.posts) extent.posts = { shown: extent.posts.shown, of: 'more' }
  return { lists, extent, absent }
}

/** Slugs in the keys and links of the person's own cards. */
function ownersIn(page: Page, top: Element): readonly string[] {
  const anchors = all(
    page.document,
    'main [componentkey^="profile_"][componentkey*="_anchor_"], main [componentkey*="activity_posts_pillContent"]',
  )
    .filter((element) => !element.closest('aside'))
    .map((element) => element.getAttribute('componentkey') ?? '')
    .flatMap(
      (key) => /_anchor_(.+)$/u.exec(key)?.[1] ?? /^(.+)activity_posts_pillContent$/u.exec(key)?.[1] ?? [],
    )
    .map((slug) => slug.normalize('NFC').toLowerCase())
  const [named] = [slugOf(nameIn(top)?.closest('a'))]
  const linked = Object.values(cards).flatMap((name) =>
    slugsOf(sectionOf(card(page, name)), 'a[href*="/details/"], a[href*="/recent-activity/"]'),
  )
  return [...new Set([...(named ? [named] : []), ...anchors, ...linked])]
}

function absentScalars(page: Page, scalars: Proposal['scalars'], own: boolean): Proposal['absent'] {
  const { waiting } = loading(page)
  const about = sectionOf(card(page, 'About'))
    ? 'unknown'
    : card(page, 'About') || waiting === 0
      ? 'not-on-page'
      : 'unknown'
  return present({
    about: scalars.about ? undefined : about,
    place: scalars.place ? undefined : 'not-on-page',
    degree: scalars.degree ? undefined : own ? 'not-on-page' : 'unknown',
    mutuals: scalars.mutuals ? undefined : 'not-on-page',
    headline: scalars.headline ? undefined : 'unknown',
  } as const)
}

/** The signed-in app since March 2026. Everything hangs on component keys; there is no h1, and classes are hashes. */
export const app2026: Layout = {
  id: 'app-2026',
  trust: 3,
  propose(page) {
    const { document } = page
    if (!document.querySelector('[componentkey], [data-sdui-screen]')) return null
    const top = topCard(page)
    if (!top) return null
    const own = top.querySelector('a[href*="/edit/"], a[href*="/add-edit/"]') !== null
    const scalars = scalarsIn(page, top)
    const rest = listsIn(page)
    return {
      layout: 'app-2026',
      owners: ownersIn(page, top),
      own,
      scalars,
      ...rest,
      absent: { ...absentScalars(page, scalars, own), ...rest.absent },
    }
  },
}
