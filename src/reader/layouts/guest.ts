import type { Absence, Extent, Field, ListField, Position, Post } from '../../model/reading.ts'
import { fold } from '../../text/fold.ts'
import { all, lineOf, linesOf, oneLine } from '../dom.ts'
import { type Lines, positionFrom, studyFrom, volunteeringFrom } from '../entries.ts'
import { type Found, found, type Layout, type Page, type Proposal, present } from '../proposal.ts'
import { slugOf, slugsOf } from '../slugs.ts'

/** Sign-in windows repeat the name, and “also viewed” shows others. */
const isElsewhere = (element: Element) =>
  element.closest('aside, [class*="modal"], .contextual-sign-in-modal, .aside-section-container') !== null

/** Letters are replaced by stars where the site wants a visitor to sign in. */
const isMasked = (text: string) => text.includes('*') && !/[\p{L}]/u.test(text.replace(/linkedin/giu, ''))
const unmasked = (line: string) => (isMasked(line) ? '' : line)
const seen = (element: Element | null | undefined) => unmasked(lineOf(element))

const hasMask = (page: Page) =>
  page.document.querySelector(
    'main p.blur, main .blurred-list, main .blurred-content, main .blurred-overlay, main .experience-education',
  ) !== null

const sectionOf = (page: Page, name: string): Element | null =>
  all(page.document, `main section[data-section="${name}"]`).find(
    (section) => !isElsewhere(section) && !section.closest('.top-card-layout'),
  ) ?? null

/** Two dates, or one and the word for what goes on. */
const datesIn = (entry: Element): string =>
  [...(entry.querySelector('.date-range')?.childNodes ?? [])]
    .filter((node) => node.nodeType === 3 || node.nodeName === 'TIME')
    .map((node) => oneLine(node.textContent ?? ''))
    .join(' ')
    .trim()

const textIn = (entry: Element) => {
  const text = linesOf(
    entry.querySelector('.show-more-less-text__text--more') ??
      entry.querySelector('.show-more-less-text__text--less'),
  )
  return isMasked(text) ? '' : text
}

function linesIn(entry: Element, title: string, under: string, place: string): Lines {
  const line = (selector: string) => seen(all(entry, selector)[0])
  return {
    title: line(title),
    under: line(under),
    dates: datesIn(entry),
    place: line(place),
    text: textIn(entry),
  }
}

/** Leaves only: a group's own entry repeats its roles. */
function positionsIn(section: Element | null, page: Page): readonly Found<Position>[] {
  const leaves = all(section, 'li.experience-item, li.experience-group-position').filter(
    (entry) => !entry.querySelector('li.experience-group-position'),
  )
  return leaves.flatMap((entry) => {
    const lines = linesIn(
      entry,
      '.experience-item__title, h3',
      '.experience-item__subtitle, h4',
      '.experience-item__location, .experience-item__meta-item--location',
    )
    const group = entry.closest('li.experience-group')
    const company = group ? seen(group.querySelector('.experience-group-header__company')) : undefined
    return lines.title === '' ? [] : (positionFrom({ ...lines, place: placeOf(entry) }, page, company) ?? [])
  })
}

/** The place is the line of an entry's facts that is neither its dates nor a text. */
const placeOf = (entry: Element) =>
  seen(
    all(
      entry,
      '.experience-item__location, .experience-group-position__location, p.experience-item__meta-item',
    ).find((line) => !line.querySelector('.date-range, .show-more-less-text__text--less')),
  )

/** A caption decides: shared is the person's own, liked is not. */
function postsIn(section: Element | null, page: Page): readonly Found<Post>[] {
  return all(section, 'li').flatMap((entry) => {
    const caption = entry.querySelector('.base-main-card__subtitle, h4')
    const said = fold(lineOf(caption))
    const says = (captions: readonly string[]) => captions.some((words) => said.includes(fold(words)))
    const [words] = page.words
    const actor = caption?.querySelector('a[href*="/in/"]')
    if (
      !words ||
      says(words.otherActivity) ||
      !says(words.ownActivity) ||
      (actor && slugOf(actor) !== page.slug)
    )
      return []
    const text = linesOf(entry.querySelector('.base-main-card__title, h3'))
    return isMasked(text) ? [] : (found({ text, kind: 'post' as const }, text, 'activity') ?? [])
  })
}

function scalarsIn(page: Page, top: Element, title: Element): Proposal['scalars'] {
  const line = (selector: string) => seen(all(top, selector).find((element) => !isElsewhere(element)))
  const name = lineOf(title)
  const headline = line('h2.top-card-layout__headline')
  const place = placeIn(top)
  const about = linesOf(aboutIn(page))
  return present({
    name: found(name, name, 'top-card'),
    headline: found(headline, headline, 'top-card'),
    place: found(place, place, 'top-card'),
    about: isMasked(about) ? undefined : found(about, about, 'about'),
  })
}

/** The first line under the headline that tells no number: followers and connections stand there too. */
function placeIn(top: Element): string {
  const lines = all(top, '.profile-info-subheader > *, .profile-info-subheader span, .top-card__subline-item')
    .filter((line) => !isElsewhere(line) && line.children.length === 0)
    .map(seen)
  const [first] = lines.filter((line) => line !== '')
  return first && !/\p{Nd}/u.test(first) ? first : ''
}

/** About has a section of its own, in 2023 without a name: it is the first one after the top card that holds one text. */
function aboutIn(page: Page): Element | null {
  const section = sectionOf(page, 'summary')
  return section
    ? (section.querySelector('.core-section-container__content') ?? section.querySelector('p'))
    : null
}

function listsIn(page: Page) {
  const old = all(
    page.document,
    'main .experience__list, main li.experience-item, main li.experience-group',
  ).find((list) => !isElsewhere(list))
  const experience = sectionOf(page, 'experience') ?? old?.closest('section') ?? null
  const lines = (section: Element | null, item: string) =>
    all(section, item).map((entry) => linesIn(entry, 'h3', 'h4', '.experience-item__location'))
  return {
    positions: positionsIn(experience, page),
    studies: lines(
      sectionOf(page, 'educationsDetails'),
      'li.education__list-item, li.profile-section-card',
    ).flatMap((entry) => studyFrom(entry, page) ?? []),
    volunteering: lines(sectionOf(page, 'volunteering'), 'li').flatMap(
      (entry) => volunteeringFrom({ ...entry, place: '' }, page) ?? [],
    ),
    skills: [],
    posts: postsIn(sectionOf(page, 'posts'), page),
  }
}

/** What a visitor who is not signed in is shown. */
export const guest: Layout = {
  id: 'guest',
  trust: 3,
  propose(page) {
    const { document } = page
    const title = all(document, '.top-card-layout__title').find((element) => !isElsewhere(element))
    const top = title?.closest('.top-card-layout') ?? title?.closest('section')
    const key = document.querySelector('meta[name="pageKey"]')?.getAttribute('content') ?? 'public_profile'
    if (!title || !top || !key.startsWith('public_profile')) return null
    const masked = hasMask(page)
    const scalars = scalarsIn(page, top, title)
    const lists = listsIn(page)
    // Some people let visitors see a single position only, and nothing on the page says so.
    const hidden: Absence = masked || lists.positions.length <= 1 ? 'hidden-by-site' : 'not-on-page'
    const absent: Partial<Record<Field, Absence>> = { degree: 'hidden-by-site', mutuals: 'hidden-by-site' }
    const extent: Partial<Record<ListField, Extent>> = {}
    for (const field of ['headline', 'place', 'about'] as const)
      if (!scalars[field]) absent[field] = field === 'about' ? hidden : 'not-on-page'
    for (const field of ['positions', 'studies', 'skills', 'volunteering', 'posts'] as const) {
      const shown = lists[field].length
      if (shown === 0) absent[field] = field === 'skills' ? 'hidden-by-site' : hidden
      else
        extent[field] = {
          shown,
          of: masked || field === 'posts' || (field === 'positions' && shown === 1) ? 'more' : 'all',
        }
    }
    return {
      layout: 'guest',
      owners: slugsOf(document, 'link[rel="canonical"]'),
      own: false,
      scalars,
      lists,
      extent,
      absent,
    }
  },
}
