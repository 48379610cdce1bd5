import { withoutEntities } from '../../../text/entities.ts'
import { all } from '../../dom.ts'
import { offersOfMentor } from '../../elsewhere/mentor-offer.ts'
import { saysName } from '../../elsewhere/says-name.ts'
import { speaksOfSelf } from '../../elsewhere/self.ts'
import { inSubject } from '../../elsewhere/subject.ts'
import { looksLikeName } from '../../elsewhere/texts.ts'
import { givenName } from '../../names.ts'
import { oncePerPage } from '../../once.ts'
import type { Layout, Page } from '../../page.ts'
import { type Proposal, present, takeFound } from '../../proposal.ts'
import { lineOf, linesOf } from '../../seen-text.ts'

const CARD = '.h-card, .vcard, [itemscope][itemtype*="schema.org/Person"]'
const SECTION = 'page-text'

/** The persons whom a page marks up, none inside another's mark-up: an author inside an entry is no subject. */
export const cardsIn = oncePerPage((page: Page): readonly Element[] =>
  inSubject(page, CARD).filter(
    (card) =>
      !card.parentElement?.closest(
        '.h-entry, .hentry, [itemscope]:not([itemtype*="WebPage"]):not([itemtype*="ProfilePage"])',
      ) &&
      nameOf(page, card) !== undefined &&
      isPersons(page, card),
  ),
)

/** Marks that only persons bear. */
const PERSONAL =
  '.p-job-title, .p-role, .title, .p-note, .p-given-name, .given-name, .p-family-name, .p-nickname, .p-honorific-prefix, [itemprop="jobTitle"]'

/** Companies bear cards as well: a person's has a mark of a person, another company than itself, or stands where somebody speaks. */
function isPersons(page: Page, card: Element): boolean {
  if (card.matches('[itemtype*="schema.org/Person"]') || all(card, PERSONAL).length > 0) return true
  const name = nameOf(page, card)
  const companies = all(card, '.p-org, .org, [itemprop="worksFor"]').map(textIn)
  if (companies.some((company) => company !== textIn(name))) return true
  return companies.length === 0 && name !== undefined && speaksOfSelf(page, name)
}

/** What stands in an element, its entities decoded once. */
const textIn = (element: Element | undefined) => withoutEntities(lineOf(element))
const part = (card: Element, names: string) => all(card, names).find((one) => lineOf(one) !== '')
const namesIn = (card: Element) =>
  all(card, '.p-name, .vcard-fullname, .fn, [itemprop="name"]').filter(
    (name) =>
      lineOf(name) !== '' && name.closest(CARD) === card && !name.closest('[itemprop="worksFor"], .p-org'),
  )

/** The name that a card marks; where it marks none, its only heading or link, or all of it, if the page names the same person. */
function nameOf(page: Page, card: Element): Element | undefined {
  const [marked] = namesIn(card)
  if (marked || !card.matches('.h-card')) return marked
  const implied = [...all(card, 'h1, h2, h3'), ...all(card, 'a.u-url'), ...(card.matches('a') ? [card] : [])]
  return implied.find((one) => looksLikeName(lineOf(one)) && saysName(page, lineOf(one)))
}

function scalarsOf(page: Page, card: Element): Proposal['scalars'] {
  const name = textIn(nameOf(page, card))
  const headline = textIn(part(card, '.p-job-title, .p-role, .title, [itemprop="jobTitle"]'))
  const about = withoutEntities(linesOf(part(card, '.p-note, .user-profile-bio, [itemprop="description"]')))
  const place = all(
    card,
    '.p-locality, .p-country-name, [itemprop="addressLocality"], [itemprop="homeLocation"]',
  )
    .map(textIn)
    .filter((line) => line !== '')
    .slice(0, 2)
    .join(', ')
  return present({
    name: takeFound(givenName(name), name, SECTION),
    headline: takeFound(headline, headline, SECTION),
    about: takeFound(about, about, SECTION),
    place: takeFound(place, place, SECTION),
  })
}

function positionsOf(card: Element) {
  const title = textIn(part(card, '.p-job-title, [itemprop="jobTitle"]'))
  const company = textIn(part(card, '.p-org, [itemprop="worksFor"]'))
  const quote = [title, company].filter((line) => line !== '').join(' · ')
  const position = takeFound(present({ title, company }), quote, SECTION)
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
    const scalars = scalarsOf(page, card)
    if (!scalars.name) return null
    return {
      layout: 'microformats',
      owners: [],
      own: false,
      scalars,
      lists: {
        positions: positionsOf(card),
        skills: all(card, '.p-category').flatMap((tag) => takeFound(textIn(tag), textIn(tag), SECTION) ?? []),
        offers: offersOfMentor(page),
      },
      extent: {},
      absent: {},
    }
  },
}
