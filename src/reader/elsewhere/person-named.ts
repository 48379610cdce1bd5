import { withoutEntities } from '../../text/entities.ts'
import { fold } from '../../text/fold.ts'
import { metaOf } from '../dom.ts'
import { oneLine } from '../lines-of.ts'
import { givenName } from '../names.ts'
import { oncePerPage } from '../once.ts'
import type { Page } from '../page.ts'
import { decode } from '../profile-slug.ts'
import { lineOf } from '../seen-text.ts'
import { isInHost, isInPath } from './address.ts'
import { aroundName } from './around-name.ts'
import { isAmongOthers, isAmongPeople, isListOfPeople, isOfOnePerson, PERSON_CLASS } from './kinds.ts'
import { speaksOfSelf } from './self.ts'
import { inSubject } from './subject.ts'
import { looksLikeName } from './texts.ts'

/** The person of a page without data: the name, and the heading in which it stands. */
export interface PersonNamed {
  readonly name: string
  readonly heading: Element
}

/**
 * Whom a page without data is about: its title and one of its headings name the same person, the address agrees, and the page
 * says in yet another way that it is somebody's. Titles alone also name books, services and companies.
 */
export const findPersonNamed = oncePerPage((page: Page): PersonNamed | null => {
  const kind = metaOf(page.document, 'property', 'og:type') ?? ''
  if (kind === 'article' || kind === 'product' || isAmongOthers(page)) return null
  const title = fold(withoutEntities(oneLine(page.document.title)))
  const isProfile = kind === 'profile' && isPersonal(page)
  // Where the first rank names the site or the event, the person stands below it.
  return (
    only(page, inSubject(page, 'h1'), { title, isProfile }) ??
    only(page, inSubject(page, 'h2, h3'), { title, isProfile: false })
  )
})

/** Companies have pages that call themselves profiles too: a person's says a name in parts, stands among people, or speaks for one. */
const isPersonal = (page: Page) =>
  page.document.querySelector('meta[property^="profile:"]') !== null ||
  isAmongPeople(page) ||
  inSubject(page, 'h1, h2').some((heading) => isMarked(heading) || speaksOfSelf(page, heading))

/** The one person whom some headings name. */
function only(page: Page, headings: readonly Element[], said: Said): PersonNamed | null {
  const named = headings.flatMap((heading) => {
    const name = nameIn(lineOf(heading), page, said.title)
    const called = name === null ? null : calledIn(said.title, name, page)
    if (name === null || called === null || isListOfPeople(name, page)) return []
    if (isOfSite(heading) && !isInHost(page.url, name)) return []
    return isPersons(page, { name, heading }, { ...said, called }) ? [{ name, heading }] : []
  })
  const [first] = named
  return first && new Set(named.map(({ name }) => fold(name))).size === 1 ? first : null
}

/** How a title calls somebody, folded; it may leave out what stands around a name: “Dr. Ragna Holt, PhD” is “Ragna Holt” there. */
const calledIn = (title: string, name: string, page: Page): string | null =>
  [fold(name), fold(givenName(name)).replace(aroundName(page).honorific, '')].find((called) =>
    title.includes(called),
  ) ?? null

/** A heading that names the site: it leads to its front page, or is called so. */
const isOfSite = (heading: Element) =>
  heading.querySelector('a[href="/"], a[rel~="home"]') !== null ||
  heading.closest('a[href="/"], a[rel~="home"]') !== null ||
  /(?:^|[\s_-])(?:site|logo|brand|navbar)(?:$|[\s_-])/iu.test(heading.getAttribute('class') ?? '')

/** The name in a heading: all of it, without a handle in brackets that the address holds too, or behind a greeting. */
function nameIn(line: string, page: Page, title: string): string | null {
  const said = withoutEntities(line)
  const [, before = said, handle] = /^(.*?)\s*\(([\p{L}\p{N}_.-]{2,40})\)$/u.exec(said) ?? []
  const isHandle = handle !== undefined && fold(decode(page.url.pathname)).includes(fold(handle))
  const bare = isHandle ? before : said
  const greeted = bare.replace(aroundName(page).greeting, '').replace(/[.!]$/u, '')
  const name = greeted !== bare && title.includes(fold(greeted)) ? greeted : bare
  return looksLikeName(name) ? name : null
}

interface Said {
  readonly title: string
  readonly isProfile: boolean
}

/** Whether address and page agree that this is a person's page. */
function isPersons(
  page: Page,
  { name, heading }: PersonNamed,
  { title, isProfile, called }: Said & { readonly called: string },
): boolean {
  const { url } = page
  if (namesList(page, title, called)) return false
  if (isProfile || saysProfile(page, title, called)) return true
  // Companies have sites of their name too: there somebody has to speak of themselves.
  if (isInHost(url, name)) return speaksOfSelf(page, heading)
  const handle = /\(([^()]+)\)\s*$/u.exec(lineOf(heading))?.[1]
  if (handle !== undefined && isHandleOf(url, handle)) return true
  if (isOfOnePerson(page)) return title.startsWith(called)
  return isInPath(page, name) && (isAmongPeople(page) || isMarked(heading))
}

/** “Product Management Mentors”: what the name seems to be is what those on the page have in common. */
const namesList = (page: Page, title: string, called: string) => {
  const part = title.split(/\s*[|–—·@]\s*|\s-\s|::/u).find((one) => one.includes(called))
  const rest = part?.replace(called, ' ').replace(aroundName(page).profile, ' ')
  return rest !== undefined && isListOfPeople(rest, page)
}

/** The whole path is the handle: “devpost.com/icewalker”. */
const isHandleOf = (url: URL, handle: string) =>
  fold(decode(url.pathname)).replace(/^\/@?|\/$/gu, '') === fold(handle)

/** “Ragna Holt's Speaker Profile”. */
const saysProfile = (page: Page, title: string, called: string) =>
  aroundName(page).profileBehind.test(title.split(called)[1] ?? '')

/** The makers of the page call the part around the name a person. */
function isMarked(heading: Element): boolean {
  const near = [heading, heading.parentElement, heading.parentElement?.parentElement]
  return near.some((one) => PERSON_CLASS.test(`${one?.getAttribute('class') ?? ''} ${one?.id ?? ''}`))
}
