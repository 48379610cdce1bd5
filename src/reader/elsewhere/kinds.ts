import { fold } from '../../text/fold.ts'
import { oncePerPage } from '../once.ts'
import type { Page } from '../page.ts'
import { decode } from '../profile-slug.ts'
import type { SiteLexicon } from './site-lexicon.ts'

/** Some words that sites use, in all languages of pages. */
export const siteWords = (page: Page, pick: (site: SiteLexicon) => readonly string[]): readonly string[] =>
  page.lexicons.flatMap(({ site }) => (site ? pick(site) : []))

const address = oncePerPage((page: Page) => ({
  people: new Set(siteWords(page, ({ addresses }) => addresses.people)),
  others: new Set(siteWords(page, ({ addresses }) => addresses.others)),
  onePerson: new Set(siteWords(page, ({ addresses }) => addresses.onePerson)),
  mentors: new Set(siteWords(page, ({ addresses }) => addresses.mentors)),
  parts: decode(page.url.pathname)
    .toLowerCase()
    .split('/')
    .filter((part) => part !== ''),
}))

/** Whether a page stands below where a site shows people. */
export function isAmongPeople(page: Page): boolean {
  const { parts, people } = address(page)
  return parts.slice(0, -1).some((part) => people.has(part))
}

/** The parts of a page's address that name one person: those behind the part that says so. */
export function pathOfPerson(page: Page): string {
  const { parts, people } = address(page)
  const at = parts.slice(0, -1).findLastIndex((part) => people.has(part))
  return parts.slice(at + 1).join(' ')
}

/** Whether a page stands where a site shows services, articles or the like, and not people. */
export function isAmongOthers(page: Page): boolean {
  const { parts, others } = address(page)
  return !isAmongPeople(page) && parts.some((part) => others.has(part))
}

/** Whether a page is that of one person of many: “/speakers/…”, “/mentor/…”, however its address names them. */
export function isOfOnePerson(page: Page): boolean {
  const { parts, onePerson } = address(page)
  const at = parts.findLastIndex((part) => onePerson.has(part))
  return at >= 0 && at === parts.length - 2
}

/** Whether a page stands below where a site shows mentors. */
export function isAmongMentors(page: Page): boolean {
  const { parts, mentors } = address(page)
  return parts.slice(0, -1).some((part) => mentors.has(part))
}

/** A pattern for any of some words. */
export const anyOf = (words: readonly string[]): string => `(?:${words.join('|')})`

const listsOfPeople = oncePerPage(
  (page: Page) =>
    new RegExp(String.raw`(?<!\p{L})${anyOf(siteWords(page, ({ lists }) => lists))}(?!\p{L})`, 'u'),
)

/** Whether a heading, title or address calls what it stands over a list of people. */
export const isListOfPeople = (text: string, page: Page): boolean =>
  listsOfPeople(page).test(fold(text).replace(/[-_/]+/gu, ' '))

/** How the makers of pages call a part that speaks of a person, and of anything else that is laid out in cards. */
export const PERSON_CLASS =
  /(?:^|[\s_-])(?:person|people|user|profile|speakers?|mentors?|members?|staff|team|author|attendee|advisor|coach|faculty|expert|bio)(?:$|[\s_-])/iu
export const OTHER_CLASS =
  /(?:^|[\s_-])(?:plans?|pric\w*|services?|sessions?|talks?|products?|features?|courses?|posts?|packages?|articles?|tiers?|offers?|events?|faq|project|portfolio|testimonial\w*|review\w*)(?:$|[\s_-])/iu
