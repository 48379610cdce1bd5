import type { PersonOnPage } from '../model/reading.ts'
import { fold } from '../text/fold.ts'
import { cutAtWord } from '../text/visible.ts'
import { all } from './dom.ts'
import { isListOfPeople, OTHER_CLASS, PERSON_CLASS } from './elsewhere/kinds.ts'
import { findPersonNamed } from './elsewhere/person-named.ts'
import { inSubject } from './elsewhere/subject.ts'
import { looksLikeName } from './elsewhere/texts.ts'
import { cardsIn } from './layouts/microformats/layout.ts'
import { personsIn } from './layouts/structured-data/person.ts'
import type { Page } from './page.ts'
import { decode } from './profile-slug.ts'
import { lineOf } from './seen-text.ts'

/** One of the people whom a page shows, with the part of the page that speaks of them. */
export interface PersonThere extends PersonOnPage {
  readonly root: Element
}

/** So many cards of the same make, each headed by a name, are a list of people. Our judgement. */
const FEWEST_CARDS = 3
const MOST_PEOPLE = 100
/** So much of what stands beside a name is taken over: a role, a company, a talk. */
const MOST_LINES = 4
const isTelling = (line: string) => /\p{L}/u.test(line) && line.length <= 200
/** Folding can make eighteen letters of one, and the page's own handle stands before it. */
const LONGEST_HANDLE = 100

/** The people whom a page shows as equals: a team, a list of speakers. Empty where a page is about one person, or none. */
export function peopleOn(page: Page): readonly PersonThere[] {
  const marked = cardsIn(page)
  if (marked.length > 1) return nameEach(marked)
  if (marked.length === 1 || personsIn(page).length === 1 || findPersonNamed(page)) return []
  const cards = likeCards(page)
  return cards.length >= FEWEST_CARDS && arePeople(cards, page) ? nameEach(cards) : []
}

/**
 * Headings of two to six words also stand over services, plans and talks. People they are where the page, its address or the
 * makers of the cards call them so, or where the cards lead to profiles.
 */
function arePeople(cards: readonly Element[], page: Page): boolean {
  const classes = (one: Element) =>
    [one, one.parentElement].map((part) => part?.getAttribute('class') ?? '').join(' ')
  if (cards.some((card) => OTHER_CLASS.test(classes(card)))) return false
  if (cards.every((card) => PERSON_CLASS.test(classes(card)) || leadsToProfile(card))) return true
  // What is called something else right above, such as “Our values”, is that, whatever the page is called.
  const above = cards[0]?.parentElement?.previousElementSibling
  if (above?.matches('h2, h3, h4')) return isListOfPeople(lineOf(above), page)
  const [first] = inSubject(page, 'h1')
  const called = [page.document.title, first && lineOf(first), decode(page.url.pathname)]
  return called.some((text) => text && isListOfPeople(text, page))
}

const leadsToProfile = (card: Element) =>
  card.querySelector('a[href*="linkedin.com/in/"], a[href^="mailto:"]') !== null

/** Parts around headings that look like names, where several are made alike and stand side by side. */
function likeCards(page: Page): readonly Element[] {
  const groups = new Map<Element, Element[]>()
  for (const heading of inSubject(page, 'h2, h3, h4, h5')) {
    if (!looksLikeName(lineOf(heading))) continue
    const card =
      heading.closest('li, article, [class*="card" i], [class*="member" i], [class*="speaker" i]') ??
      heading.parentElement
    const list = card?.parentElement
    if (card && list) groups.set(list, [...(groups.get(list) ?? []), card])
  }
  const [largest = []] = [...groups.values()].sort((one, other) => other.length - one.length)
  return [...new Set(largest)].filter((card) => all(card, 'h2, h3, h4, h5').length === 1)
}

/** Each with a name and what stands beside it; two of one name are told apart by their number. */
function nameEach(cards: readonly Element[]): readonly PersonThere[] {
  const taken = new Map<string, number>()
  return cards.slice(0, MOST_PEOPLE).flatMap((root) => {
    const lines = all(root, 'h1, h2, h3, h4, h5, p, span, div, a')
      .filter((one) => one.childElementCount === 0)
      .map(lineOf)
      .filter((line) => line !== '')
    const heading = all(root, 'h1, h2, h3, h4, h5, .p-name, [itemprop="name"]')
      .map(lineOf)
      .find(looksLikeName)
    const name = heading ?? lines.find(looksLikeName)
    if (name === undefined) return []
    const slug = cutAtWord(fold(name).replace(/[^\p{L}\p{N}]+/gu, '-'), LONGEST_HANDLE)
    const count = (taken.get(slug) ?? 0) + 1
    taken.set(slug, count)
    const note = lines.find((line) => line !== name && /\p{L}/u.test(line) && line.length <= 120)
    const more = lines
      .filter((line) => line !== name && line !== note && isTelling(line))
      .slice(0, MOST_LINES)
    const handle = count === 1 ? slug : `${slug}-${count}`
    return [{ handle, name, ...(note && { note }), ...(more.length > 0 && { lines: more }), root }]
  })
}
