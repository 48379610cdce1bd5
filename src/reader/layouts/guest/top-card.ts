import { followersAmong } from '../../counts.ts'
import { all } from '../../dom.ts'
import { manyLines } from '../../lines-of.ts'
import { givenName } from '../../names.ts'
import type { Page } from '../../page.ts'
import { type Proposal, present, takeFound } from '../../proposal.ts'
import { lineOf, textOf } from '../../seen-text.ts'
import { aboutByShape, topCardByShape } from '../../shape/top-card.ts'
import { guestSection, isElsewhere, isMasked, lineUnmasked } from './sections.ts'

/** The first line under the headline that tells no number: followers and connections stand there too. */
function placeIn(top: Element): string {
  const [first] = linesUnder(top)
    .map(lineUnmasked)
    .filter((line) => line !== '')
  return first && !/\p{Nd}/u.test(first) ? first : ''
}

const linesUnder = (top: Element) =>
  all(top, '.profile-info-subheader > *, .profile-info-subheader span, .top-card__subline-item').filter(
    (line) => !isElsewhere(line) && line.childElementCount === 0,
  )

/** “See more” leads visitors to the way in. */
const isWayIn = (part: Element) =>
  part.tagName === 'A' && /\/(?:login|signup|authwall|uas)(?:[/?#]|$)/u.test(part.getAttribute('href') ?? '')

function aboutIn(page: Page): string {
  const section = guestSection(page, 'about')
  const part = section?.querySelector('.core-section-container__content') ?? section?.querySelector('p')
  const text = manyLines(textOf(part, isWayIn))
  return isMasked(text) ? '' : text
}

/** Visitors are told only of recommendations that were received; a list with nothing hidden tells how many. */
function recommendationsIn({ document }: Page) {
  const section = document.querySelector('main [data-section="recommendations"]')
  if (!section?.querySelector('.show-more-less__list--no-hidden-elems')) return undefined
  const items = all(section, '.recommendations__list-item')
  const count = items.length
  // An item that lost its mark would not be counted.
  if (items[0]?.parentElement && items[0].parentElement.children.length !== count) return undefined
  return count === 0 ? undefined : takeFound(count, lineOf(section.querySelector('h2')), 'recommendations')
}

/** The values of which a profile has one. */
export function scalarsForGuests(page: Page, top: Element, title: Element): Proposal['scalars'] {
  const name = lineOf(title)
  const headline = lineUnmasked(
    all(top, 'h2.top-card-layout__headline').find((element) => !isElsewhere(element)),
  )
  const place = placeIn(top)
  const shape = headline === '' && place === '' ? topCardByShape(page, top, title) : {}
  const about = aboutIn(page)
  return present({
    name: takeFound(givenName(name), name, 'top-card'),
    headline: takeFound(headline, headline, 'top-card') ?? shape.headline,
    place: takeFound(place, place, 'top-card') ?? shape.place,
    about: takeFound(about, about, 'about') ?? aboutByShape(page),
    followers: followersAmong(linesUnder(top), page),
    recommendationsReceived: recommendationsIn(page),
  })
}
