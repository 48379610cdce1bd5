import type { Degree } from '../../../model/reading.ts'
import { followersAmong, mutualsAmong } from '../../counts.ts'
import { all } from '../../dom.ts'
import { givenName } from '../../names.ts'
import type { Page } from '../../page.ts'
import { type Found, type Proposal, present, takeFound } from '../../proposal.ts'
import { lineOf, linesOf } from '../../seen-text.ts'
import { aboutByShape, topCardByShape } from '../../shape/top-card.ts'
import { recommendationsIn2022 } from './recommendations.ts'
import { sectionIn2022 } from './sections.ts'

/** Texts of a section that are seen, without its heading. */
export const seenTexts = (section: Element | null): readonly Element[] =>
  all(section, 'span[aria-hidden="true"]').filter((copy) => !copy.closest('h2, h3, button'))

function degreeIn(top: Element): Found<Degree> | undefined {
  const badge = lineOf(top.querySelector('.distance-badge .dist-value'))
  const digit = /^\P{Nd}*([123])\P{Nd}*$/u.exec(badge)?.[1]
  return digit ? takeFound(digit === '1' ? 1 : digit === '2' ? 2 : 3, badge, 'top-card') : undefined
}

function mutualsIn(top: Element) {
  const link = all(top, 'a[href*="facetConnectionOf"], a[href*="MEMBER_PROFILE_CANNED_SEARCH"]').find((one) =>
    one.querySelector('strong'),
  )
  return link && mutualsAmong(link.querySelector('[aria-hidden="true"]:has(strong)') ?? link)
}

/** The values of which a profile has one. */
export function scalarsIn2022(page: Page, top: Element, heading: Element): Proposal['scalars'] {
  const line = (selector: string) => lineOf(top.querySelector(selector))
  const headline = line('.text-body-medium.break-words')
  const place = line('.text-body-small.inline.t-black--light.break-words')
  const about = linesOf(seenTexts(sectionIn2022(page, 'about'))[0])
  const name = lineOf(heading)
  // A profile has a headline: where neither it nor the place bears its mark, the marks are others.
  const shape = headline === '' && place === '' ? topCardByShape(page, top, heading) : {}
  const activity = sectionIn2022(page, 'posts')
  return present({
    name: takeFound(givenName(name), name, 'top-card'),
    headline: /\p{L}/u.test(headline) ? takeFound(headline, headline, 'top-card') : shape.headline,
    place: takeFound(place, place, 'top-card') ?? shape.place,
    degree: degreeIn(top) ?? shape.degree,
    mutuals: mutualsIn(top),
    followers: followersAmong(
      [...all(top, 'li, p, span'), ...seenTexts(activity), ...all(activity, 'p')],
      page,
    ),
    about: takeFound(about, about, 'about') ?? aboutByShape(page),
    ...recommendationsIn2022(sectionIn2022(page, 'recommendations')),
  })
}
