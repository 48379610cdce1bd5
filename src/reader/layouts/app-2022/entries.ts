import type { Position } from '../../../model/reading.ts'
import { spanIn } from '../../dates.ts'
import { all } from '../../dom.ts'
import { type Lines, YEAR } from '../../entry-lines.ts'
import { isLengthOfTime } from '../../length-of-time.ts'
import type { Page } from '../../page.ts'
import { positionFrom } from '../../position.ts'
import type { Found } from '../../proposal.ts'
import { lineOf, linesOf } from '../../seen-text.ts'

const ENTITY = '[data-view-name="profile-component-entity"], .pvs-entity'

/** Every text stands twice, for eyes and for screen readers: the copy for eyes is hidden from the other. */
export const seenLine = (element: Element | null | undefined): string => lineOf(seenCopy(element))
const seenCopy = (element: Element | null | undefined) =>
  element?.querySelector('span[aria-hidden="true"]') ?? element

/** Entries of a section that are not part of another entry. */
export function entitiesIn(section: Element): readonly Element[] {
  const entities = all(section, ENTITY)
  return entities.filter((entity) => !entities.some((other) => other !== entity && other.contains(entity)))
}

const ownParts = (entity: Element, selector: string) =>
  all(entity, selector).filter((part) => part.closest(ENTITY) === entity)

/** The lines of one entry: bold title, the line under it, and grey lines, of which one holds the dates and the next the place. */
export function linesOfEntity(entity: Element, page: Page): Lines {
  const title = seenLine(titlesOf(entity)[0] ?? ownParts(entity, '.t-bold')[0])
  const lines = ownParts(entity, 'span.t-14.t-normal').filter((line) => !isBelow(line, entity))
  const grey = lines.filter((line) => line.classList.contains('t-black--light')).map(seenLine)
  const at = grey.findIndex((line) => spanIn(line, page.lexicons) !== null)
  const under = seenLine(lines.find((line) => !line.classList.contains('t-black--light')))
  return {
    title,
    under,
    dates: grey[at] ?? '',
    place: at >= 0 ? (grey[at + 1] ?? '') : '',
    text: textIn(entity),
    all: [title, ...lines.map(seenLine)].filter((line) => line !== ''),
  }
}

/** The entry's own longer text, in a list below its lines; attached media and lists of skills are not it. */
function textIn(entity: Element): string {
  const copies = ownParts(entity, 'span[aria-hidden="true"]').filter(
    (copy) =>
      !copy.closest('a, .t-bold, span.t-14.t-normal, .profile-component-entity-pile') &&
      !copy.querySelector('strong') &&
      // A line that lost its mark stands beside the title, not below.
      isBelow(copy, entity),
  )
  return linesOf(copies[0])
}

const isBelow = (copy: Element, entity: Element) => {
  const list = copy.closest('ul')
  return list !== null && list !== entity && entity.contains(list)
}

/** The roles of an experience section: an entry with dates of its own is one role, one without holds its roles inside. */
export function positionsIn2022(section: Element, page: Page): readonly Found<Position>[] {
  return entitiesIn(section).flatMap((entity) => {
    const own = linesOfEntity(entity, page)
    const roles = own.dates === '' ? rolesIn(entity, page) : []
    if (roles.length > 0) return groupOf(own, roles, page)
    // What holds dates inside that are not understood is a group, too.
    if (own.dates === '' && all(entity, ENTITY).some((inner) => YEAR.test(lineOf(inner)))) return []
    // Several titles are several roles whose marks are gone: which company is whose cannot be told.
    if (titlesOf(entity).length > 1 || holdsRoles(entity) || isLengthOfTime(own.under, page.lexicons))
      return []
    return positionFrom(isInGroup(entity) ? { ...own, under: '' } : own, page.lexicons) ?? []
  })
}

/** Roles under one company, whose place holds for each that bears none. */
const groupOf = (head: Lines, roles: readonly Lines[], page: Page) =>
  roles.flatMap(
    (role) =>
      positionFrom({ ...role, place: role.place || placeOfGroup(head) }, page.lexicons, head.title) ?? [],
  )

/** The grey line under a group's company; its length of time stands above in black. */
const placeOfGroup = ({ all: lines, title, under }: Lines) =>
  lines.find((line) => line !== title && line !== under) ?? ''

/** Bold lines of an entry itself: below it, captions of attached media are bold too. */
const titlesOf = (entity: Element) => ownParts(entity, '.t-bold').filter((title) => !isBelow(title, entity))

/** Whether a list below an entry holds roles whose marks are gone: a bold line with dates, as no caption has them. */
const holdsRoles = (entity: Element) =>
  ownParts(entity, '.t-bold').some(
    (title) =>
      isBelow(title, entity) &&
      all(title.closest('li'), 'span.t-14.t-normal').some((line) => YEAR.test(seenLine(line))),
  )

/** A role in a list inside of another entry: the company stands above that list. */
const isInGroup = (entity: Element) =>
  entity.closest('li')?.parentElement?.closest('li section li, section li') != null

const rolesIn = (entity: Element, page: Page) =>
  all(entity, ENTITY)
    .map((role) => linesOfEntity(role, page))
    .filter((role) => role.title !== '' && role.dates !== '')
