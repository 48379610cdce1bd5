import { all, lineOf, linesOf } from '../dom.ts'
import { offersOfMentor } from '../elsewhere/mentor-offer.ts'
import { inSubject } from '../elsewhere/subject.ts'
import { givenName } from '../names.ts'
import { once } from '../once.ts'
import type { Layout, Page } from '../page.ts'
import { found, type Proposal, present } from '../proposal.ts'

const CARD = '.h-card, .vcard, [itemscope][itemtype*="schema.org/Person"]'
const SECTION = 'page-text'

/** The persons whom a page marks up, none inside another's mark-up: an author inside an entry is no subject. */
export const cardsIn = once((page: Page): readonly Element[] =>
  inSubject(page, CARD).filter(
    (card) =>
      !card.parentElement?.closest(
        '.h-entry, .hentry, [itemscope]:not([itemtype*="WebPage"]):not([itemtype*="ProfilePage"])',
      ) && namesIn(card).length > 0,
  ),
)

const part = (card: Element, names: string) => all(card, names).find((one) => lineOf(one) !== '')
const namesIn = (card: Element) =>
  all(card, '.p-name, .vcard-fullname, .fn, [itemprop="name"]').filter(
    (name) =>
      lineOf(name) !== '' && name.closest(CARD) === card && !name.closest('[itemprop="worksFor"], .p-org'),
  )

function scalarsOf(card: Element): Proposal['scalars'] {
  const name = lineOf(namesIn(card)[0])
  const headline = lineOf(part(card, '.p-job-title, .p-role, .title, [itemprop="jobTitle"]'))
  const about = linesOf(part(card, '.p-note, .user-profile-bio, [itemprop="description"]'))
  const place = all(
    card,
    '.p-locality, .p-country-name, [itemprop="addressLocality"], [itemprop="homeLocation"]',
  )
    .map(lineOf)
    .filter((line) => line !== '')
    .slice(0, 2)
    .join(', ')
  return present({
    name: found(givenName(name), name, SECTION),
    headline: found(headline, headline, SECTION),
    about: found(about, about, SECTION),
    place: found(place, place, SECTION),
  })
}

function positionsOf(card: Element) {
  const title = lineOf(part(card, '.p-job-title, [itemprop="jobTitle"]'))
  const company = lineOf(part(card, '.p-org, [itemprop="worksFor"]'))
  const quote = [title, company].filter((line) => line !== '').join(' · ')
  const position = found(present({ title, company }), quote, SECTION)
  return position && company !== '' ? [position] : []
}

/** What a page marks up in its text: h-card and its forerunner, and schema.org within the text. */
export const microformats: Layout = {
  id: 'microformats',
  trust: 2,
  propose(page) {
    const isChosen = page.root !== page.document
    const [card, another] =
      isChosen && (page.root as Element).matches(CARD) ? [page.root as Element] : cardsIn(page)
    if (!card || another) return null
    const scalars = scalarsOf(card)
    if (!scalars.name) return null
    return {
      layout: 'microformats',
      owners: [],
      own: false,
      scalars,
      lists: {
        positions: positionsOf(card),
        skills: all(card, '.p-category').flatMap((tag) => found(lineOf(tag), lineOf(tag), SECTION) ?? []),
        offers: offersOfMentor(page),
      },
      extent: {},
      absent: {},
    }
  },
}
