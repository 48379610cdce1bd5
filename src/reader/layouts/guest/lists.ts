import type { Position, Post } from '../../../model/reading.ts'
import { fold } from '../../../text/fold.ts'
import { acrossSections } from '../../across-sections.ts'
import { all } from '../../dom.ts'
import { type LineList, lineLists, listOf } from '../../entries.ts'
import type { Lines } from '../../entry-lines.ts'
import { oneLine } from '../../lines-of.ts'
import type { Page } from '../../page.ts'
import { positionFrom } from '../../position.ts'
import { type Found, type Proposal, present, takeFound } from '../../proposal.ts'
import { lineOf, linesOf } from '../../seen-text.ts'
import { shapedList } from '../../shape/entries.ts'
import { positionsByShape } from '../../shape/positions.ts'
import { slugOf } from '../../slugs.ts'
import { guestSection, guestSections, isElsewhere, isMasked, lineUnmasked } from './sections.ts'

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

/** The lines of one entry: title, what stands under it, and the dates in either's company. */
function linesIn(entry: Element): Lines {
  const title = lineUnmasked(entry.querySelector('.experience-item__title, h3'))
  const subtitle = lineUnmasked(entry.querySelector('.experience-item__subtitle, h4'))
  const dates = datesIn(entry)
  // A dash stands where nothing was entered, and projects have their dates in this place.
  const under = /\p{L}/u.test(subtitle) && !entry.querySelector('h4 .date-range') ? subtitle : ''
  const issued = [...(entry.querySelector('.certifications__date-range')?.children ?? [])]
    .map(lineOf)
    .join(' · ')
  return {
    title,
    under,
    dates,
    place: '',
    text: textIn(entry),
    all: [title, under, dates || issued].filter((line) => line !== ''),
  }
}

/** Roles by the marks of their entries, else by their shape. */
function rolesIn(section: Element, page: Page) {
  const marked = positionsIn(section, page)
  return marked.length > 0 ? marked : positionsByShape(section, page)
}

/** Leaves only: a group's own entry repeats its roles. */
function positionsIn(section: Element | null, page: Page): readonly Found<Position>[] {
  const leaves = all(section, '.experience-item, .experience-group-position').filter(
    (entry) => !entry.querySelector('.experience-group-position'),
  )
  return leaves.flatMap((entry) => {
    const lines = linesIn(entry)
    const group = entry.closest('.experience-group')
    const company = group ? lineUnmasked(group.querySelector('.experience-group-header__company')) : undefined
    if (lines.title === '') return []
    const place = placeOf(entry) || placeOfGroup(group)
    return (
      positionFrom({ ...lines, place, ...present({ company: lines.under }) }, page.lexicons, company) ?? []
    )
  })
}

/** The place in the head of a group holds for each of its roles that bears none. */
const placeOfGroup = (group: Element | null) =>
  lineUnmasked(group?.querySelector('.experience-group-header__location, .experience-group__location'))

/** The place is the line of an entry's facts that is neither its dates nor a text. */
const placeOf = (entry: Element) =>
  lineUnmasked(
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
    const says = (captions: readonly string[]) => captions.some((caption) => said.includes(fold(caption)))
    const [lexicon] = page.lexicons
    const actor = caption?.querySelector('a[href*="/in/"]')
    if (
      !lexicon ||
      says(lexicon.otherActivity) ||
      !says(lexicon.ownActivity) ||
      (actor && slugOf(actor) !== page.slug)
    )
      return []
    const text = linesOf(entry.querySelector('.base-main-card__title, h3'))
    return isMasked(text) ? [] : (takeFound({ text, kind: 'post' as const }, text, 'activity') ?? [])
  })
}

/** Articles are own by nature: the section holds nothing else. */
function articlesIn(section: Element | null): readonly Found<Post>[] {
  return all(section, 'li').flatMap((entry) => {
    const text = linesOf(entry.querySelector('.base-main-card__title, h3'))
    return isMasked(text) ? [] : (takeFound({ text, kind: 'article' as const }, text, 'activity') ?? [])
  })
}

/** The section around the first entry of roles, where nothing names it. */
function unnamedExperience(page: Page): readonly Element[] {
  const marks = 'main .experience__list, main .experience-item, main .experience-group'
  const section = all(page.document, marks)
    .find((list) => !isElsewhere(list))
    ?.closest('section')
  return section ? [section] : []
}

/** Every list that visitors are shown. */
export function listsForGuests(page: Page): Proposal['lists'] {
  const named = guestSections(page, 'positions')
  const experience = named.length > 0 ? named : unnamedExperience(page)
  const lines = (field: LineList) =>
    acrossSections(guestSections(page, field), (section) => {
      const marked = all(section, '.education__list-item, .profile-section-card').map(linesIn)
      return marked.length === 0 ? shapedList(field, section, page) : marked
    })
  return {
    ...Object.assign({}, ...lineLists.map((field) => listOf(field, lines(field), page.lexicons))),
    positions: acrossSections(experience, (section) => rolesIn(section, page)),
    posts: [...postsIn(guestSection(page, 'posts'), page), ...articlesIn(guestSection(page, 'articles'))],
  }
}
