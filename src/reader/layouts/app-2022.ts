import type { Degree, Extent, ListField } from '../../model/reading.ts'
import { fold } from '../../text/fold.ts'
import { all, lineOf, linesOf, oneLine } from '../dom.ts'
import { studyFrom, volunteeringFrom } from '../entries.ts'
import { extentOf } from '../extent.ts'
import { type Found, found, type Layout, type Page, type Proposal, present } from '../proposal.ts'
import { slugsOf } from '../slugs.ts'
import { postsIn2022 } from './app-2022-activity.ts'
import { entitiesIn, linesOfEntity, positionsIn2022 } from './app-2022-entries.ts'

/** Empty anchors whose ids are English in every language; the section around one is the section it names. */
const anchors = {
  about: ['about'],
  positions: ['experience'],
  studies: ['education'],
  skills: ['skills'],
  volunteering: ['volunteering_experience'],
  posts: ['content_collections', 'recent_activity'],
} as const

const sectionOf = (page: Page, field: keyof typeof anchors): Element | null => {
  for (const id of anchors[field]) {
    const section = page.document.querySelector(`main div#${id}`)?.closest('section')
    if (section) return section
  }
  return null
}

/** Texts of a section that are seen, without its heading. */
const seenTexts = (section: Element | null) =>
  all(section, 'span[aria-hidden="true"]').filter((copy) => !copy.closest('h2, h3, button'))

function degreeIn(top: Element): Found<Degree> | undefined {
  const badge = lineOf(top.querySelector('.distance-badge .dist-value'))
  const digit = /^\P{Nd}*([123])\P{Nd}*$/u.exec(badge)?.[1]
  return digit ? found(digit === '1' ? 1 : digit === '2' ? 2 : 3, badge, 'top-card') : undefined
}

/** Names are counted, not kept. */
function mutualsIn(top: Element) {
  const link = all(top, 'a[href*="facetConnectionOf"], a[href*="MEMBER_PROFILE_CANNED_SEARCH"]').find((one) =>
    one.querySelector('strong'),
  )
  const copy = link?.querySelector('[aria-hidden="true"]:has(strong)') ?? link
  if (!copy) return undefined
  const names = all(copy, 'strong').map(lineOf)
  const rest = names.reduce((line, name) => line.replace(name, '…'), lineOf(copy))
  const others = Number(/\p{Nd}[\p{Nd}.,]*/u.exec(rest)?.[0].replace(/\P{Nd}/gu, '') ?? 0)
  return found(names.length + others, oneLine(rest), 'top-card')
}

function scalarsIn(page: Page, top: Element): Proposal['scalars'] {
  const line = (selector: string) => lineOf(top.querySelector(selector))
  const degree = degreeIn(top)
  const headline = line('.text-body-medium.break-words')
  const place = line('.text-body-small.inline.t-black--light.break-words')
  const about = linesOf(seenTexts(sectionOf(page, 'about'))[0])
  const name = line('h1')
  return present({
    name: found(name, name, 'top-card'),
    headline: /\p{L}/u.test(headline) ? found(headline, headline, 'top-card') : undefined,
    place: found(place, place, 'top-card'),
    degree,
    mutuals: mutualsIn(top),
    about: found(about, about, 'about'),
  })
}

function skillsIn(page: Page, section: Element | null): readonly Found<string>[] {
  if (section)
    return entitiesIn(section).flatMap(
      (entity) => found(linesOfEntity(entity, page).title, linesOfEntity(entity, page).title, 'skills') ?? [],
    )
  const row = seenTexts(sectionOf(page, 'about'))
    .slice(1)
    .map(lineOf)
    .find((line) => line.includes(' • '))
  return (row ?? '')
    .split('•')
    .map(oneLine)
    .flatMap((name) => found(name, name, 'about') ?? [])
}

function listsIn(page: Page): Pick<Proposal, 'lists' | 'extent' | 'absent'> {
  const section = (field: keyof typeof anchors) => sectionOf(page, field)
  const entries = (field: keyof typeof anchors) => {
    const place = section(field)
    return place ? entitiesIn(place).map((entity) => linesOfEntity(entity, page)) : []
  }
  const experience = section('positions')
  const activity = section('posts')
  const lists = {
    positions: experience ? positionsIn2022(experience, page) : [],
    studies: entries('studies').flatMap((lines) => studyFrom(lines, page) ?? []),
    skills: skillsIn(page, section('skills')),
    volunteering: entries('volunteering').flatMap((lines) => volunteeringFrom(lines, page) ?? []),
    posts: activity ? postsIn2022(activity, page) : [],
  }
  const complete =
    Object.keys(anchors).filter((field) => sectionOf(page, field as keyof typeof anchors)).length >= 2
  const extent: Partial<Record<ListField, Extent>> = {}
  const absent: Partial<Record<ListField, 'not-on-page' | 'unknown'>> = {}
  for (const field of ['positions', 'studies', 'skills', 'volunteering', 'posts'] as const) {
    const place = section(field)
    const shown = lists[field].length
    if (shown === 0) absent[field] = complete && (!place || field === 'posts') ? 'not-on-page' : 'unknown'
    else extent[field] = place && field !== 'posts' ? extentOf(place, shown) : { shown, of: 'more' }
  }
  return { lists, extent, absent }
}

/** Somebody's own profile has a button for editing its intro. */
const isOwn = (page: Page, top: Element) =>
  top.querySelector('a[href*="/edit/forms/intro"], a[href*="/edit/intro"]') !== null ||
  all(top, 'button[aria-label]').some((button) =>
    page.words.some((words) =>
      words.editOwn.some((label) => fold(button.getAttribute('aria-label') ?? '') === fold(label)),
    ),
  )

/** The signed-in app of 2022 to early 2026. */
export const app2022: Layout = {
  id: 'app-2022',
  trust: 3,
  propose(page) {
    const top = all(page.document, 'main section[data-member-id]').find((section) =>
      section.querySelector('h1'),
    )
    if (!top) return null
    const scalars = scalarsIn(page, top)
    const own = isOwn(page, top)
    const rest = listsIn(page)
    return {
      layout: 'app-2022',
      owners: slugsOf(top, 'a[href*="/overlay/about-this-profile"], a#top-card-text-details-contact-info'),
      own,
      scalars,
      ...rest,
      absent: {
        ...present({
          about: scalars.about ? undefined : sectionOf(page, 'about') ? 'unknown' : 'not-on-page',
          headline: scalars.headline ? undefined : 'not-on-page',
          place: scalars.place ? undefined : 'not-on-page',
          degree: scalars.degree ? undefined : 'not-on-page',
          mutuals: scalars.mutuals ? undefined : 'not-on-page',
        } as const),
        ...rest.absent,
      },
    }
  },
}
