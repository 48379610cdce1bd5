import type { Degree } from '../../../model/reading.ts'
import { followersAmong, mutualsAmong } from '../../counts.ts'
import { all, linksTo, precedes } from '../../dom.ts'
import { givenName } from '../../names.ts'
import { numberIn } from '../../numbers.ts'
import type { Page } from '../../page.ts'
import { type Found, type Proposal, present, takeFound } from '../../proposal.ts'
import { lineOf, linesOf } from '../../seen-text.ts'
import { aboutByShape } from '../../shape/top-card.ts'
import { cardIn2026 } from './cards.ts'

import { nameHeadingIn } from './top-card.ts'

const isDegree = (line: string) => line.length <= 24 && /^[·•]\s*\P{Nd}*[1-3]\P{Nd}*$/u.test(line)
const degreeOf = (line: string): Degree => (line.includes('1') ? 1 : line.includes('2') ? 2 : 3)

/** Two degrees stand side by side; the one in a wrapper that displays its contents is hidden. */
function degreeIn(lines: readonly Element[]): { readonly seen?: Found<Degree>; readonly last?: Element } {
  const candidates = lines.filter((line) => isDegree(lineOf(line)))
  const shown = candidates.filter(
    (line) => line.parentElement?.getAttribute('data-display-contents') !== 'true',
  )
  const [chosen] = candidates.length === 1 ? candidates : shown
  const last = candidates.at(-1)
  const agreed = new Set(shown.map((line) => degreeOf(lineOf(line)))).size <= 1
  const seen =
    chosen && agreed
      ? takeFound(degreeOf(lineOf(chosen)), lineOf(chosen).replace(/^[·•]\s*/u, ''), 'top-card')
      : undefined
  return { ...(seen && { seen }), ...(last && { last }) }
}

const isPronouns = (line: string) => line.length <= 30 && /^\(?\p{L}+(?:\s?\/\s?\p{L}+){1,3}\)?$/u.test(line)

/** On somebody's own page the site offers more beside the name: “Add verification badge”. */
const leadsElsewhere = (line: Element, name: Element) =>
  ![null, name.closest('a')].includes(line.closest('a'))

function headlineIn(lines: readonly Element[], name: Element, lastDegree: Element | undefined) {
  const after = lines.find(
    (line) =>
      precedes(lastDegree ?? name, line) &&
      lineOf(line) !== '' &&
      !isDegree(lineOf(line)) &&
      (lastDegree || (!isPronouns(lineOf(line)) && !leadsElsewhere(line, name))),
  )
  const headline = lineOf(after)
  return /\p{L}/u.test(headline) ? takeFound(headline, headline, 'top-card') : undefined
}

const contactLink = (top: Element) =>
  linksTo(top, '/overlay/contact-info').find((link) => lineOf(link) !== '')

/** The place stands before “· Contact info”, in the same row. */
function placeIn(top: Element) {
  const contact = contactLink(top)
  const row = contact?.closest('p, span, div')?.parentElement
  if (!contact || !row) return undefined
  const before = [...row.children]
    .filter((child) => child !== contact && !child.contains(contact) && precedes(child, contact))
    .map(lineOf)
    .filter((line) => /\p{L}/u.test(line))
  const place = before.at(-1)
  return place === undefined ? undefined : takeFound(place, place, 'top-card')
}

/** Why no place was found: a row that holds the way to contact somebody and no place has none. */
export const placeAbsence = (top: Element) => (contactLink(top) ? 'not-on-page' : 'unknown')

function mutualsIn(top: Element) {
  const link = linksTo(top, 'MEMBER_PROFILE_CANNED_SEARCH', '/mynetwork/mutual-connections/').find(
    (candidate) => candidate.querySelector('strong'),
  )
  return link && mutualsAmong(link)
}

/** “Received (3)” and “Given (1)” head the two lists, in this order; a heading without a number tells nothing. */
function recommendationsIn(page: Page) {
  const [received, given, more] = all(cardIn2026(page, 'recommendations').section, '[role="radio"] label')
  if (!received || !given || more) return {}
  const count = (label: Element) => {
    const number = numberIn(lineOf(label))
    return number === undefined ? undefined : takeFound(number, lineOf(label), 'recommendations')
  }
  return { recommendationsReceived: count(received), recommendationsGiven: count(given) }
}

/** The values of which a profile has one. */
export function scalarsIn2026(page: Page, top: Element): Proposal['scalars'] {
  const heading = nameHeadingIn(top)
  if (!heading) return {}
  const lines = all(top, 'p').filter((line) => precedes(heading, line) && !line.querySelector('p'))
  const degree = degreeIn(lines)
  const box = cardIn2026(page, 'about').section?.querySelector('[data-testid="expandable-text-box"]')
  const about = linesOf(box)
  const activity = cardIn2026(page, 'posts').section
  return present({
    name: takeFound(givenName(lineOf(heading)), lineOf(heading), 'top-card'),
    headline: headlineIn(lines, heading, degree.last),
    place: placeIn(top),
    degree: degree.seen,
    mutuals: degree.seen?.value === 3 ? undefined : mutualsIn(top),
    followers: followersAmong([...lines, ...all(activity, 'p')], page),
    about: takeFound(about, about, 'about') ?? aboutByShape(page),
    ...recommendationsIn(page),
  })
}
