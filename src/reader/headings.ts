import { fold } from '../text/fold.ts'
import { allOf } from './dom.ts'
import { isSilent } from './left-out.ts'
import { oncePerPage } from './once.ts'
import type { Page } from './page.ts'
import type { HeadingId } from './page-lexicon.ts'
import { lineOf } from './seen-text.ts'

const HEADINGS = ['h1', 'h2', 'h3', 'h4', '[role="heading"]']

/** Parts of a page that speak of others, or that are not the profile. */
const ELSEWHERE = 'aside, nav, footer, [componentkey^="profileAside"], .aside-section-container'

/** A heading of the page. */
interface Heading {
  readonly element: Element
  /** Its folded words, found when they are first asked for: most headings of a page head no part of a profile. */
  readonly text: () => string
  /** 1 heads the page, 2 its parts. */
  readonly rank: number
}

const rankOf = (element: Element) =>
  Number(/^H(\d)$/u.exec(element.tagName)?.[1] ?? element.getAttribute('aria-level') ?? 2) || 2

/** The folded words of a heading; where they stand twice, the copy for eyes. */
const headingText = (heading: Element) =>
  fold(lineOf(heading.querySelector('[aria-hidden="true"]') ?? heading)).replace(/\s*\(?\p{Nd}+\)?$/u, '')

/** A finding that is made when it is first asked for. */
function lazily<T>(find: () => T): () => T {
  let found: { readonly value: T } | undefined
  return () => {
    found ??= { value: find() }
    return found.value
  }
}

/** The part of a page in which a profile stands. */
export const mainOf = oncePerPage(
  ({ document }): Element =>
    document.querySelector('main, [role="main"]') ?? document.body ?? document.documentElement,
)

/** All headings of the main part that are seen and speak of the profile, found once, since every field asks. */
export const headingsOf = oncePerPage((page): readonly Heading[] =>
  allOf(mainOf(page), HEADINGS)
    .filter(
      (element) => /\S/u.test(element.textContent ?? '') && !isSilent(element) && !element.closest(ELSEWHERE),
    )
    .map((element) => ({ element, text: lazily(() => headingText(element)), rank: rankOf(element) })),
)

/** Each word that heads a part of a profile, in every language, with the parts it may head; the page's own language stands alone. */
const meanings = oncePerPage((page) => {
  const own = new Map<string, HeadingId[]>()
  const others = new Map<string, HeadingId[]>()
  for (const [at, { headings }] of page.lexicons.entries())
    for (const [id, words] of Object.entries(headings) as [HeadingId, readonly string[]][])
      for (const word of words) {
        const into = at === 0 ? own : others
        into.set(word, [...(into.get(word) ?? []), id])
      }
  return { own, others }
})

/** What a heading heads: by the page's own language, else by any where all that know the word mean the same. */
function meaningOf(text: string, page: Page): { readonly id: HeadingId; readonly own: boolean } | undefined {
  const { own, others } = meanings(page)
  const [mine] = own.get(text) ?? []
  if (mine) return { id: mine, own: true }
  const [first, ...rest] = others.get(text) ?? []
  return first && rest.every((id) => id === first) ? { id: first, own: false } : undefined
}

/** The parts of the page by what their headings say, in its own language and in others, found once. */
const partsByMeaning = oncePerPage((page) => {
  const parts = new Map<string, Element[]>()
  for (const heading of headingsOf(page)) {
    // A title of a lower rank within an item may use the same word: an article called “Experience”.
    if (heading.rank > 2 && heading.element.closest('li')) continue
    const meaning = meaningOf(heading.text(), page)
    const part = meaning && partOf(page, heading)
    const key = `${meaning?.own ? 'own' : 'other'} ${meaning?.id}`
    if (part) parts.set(key, [...(parts.get(key) ?? []), part])
  }
  return parts
})

/** What a heading heads: the section that begins with it; where none does, all around it up to the next heading of its rank. */
function partOf(page: Page, heading: Heading): Element | null {
  const headings = headingsOf(page)
  const at = headings.indexOf(heading)
  const section = heading.element.closest('section, [role="region"]')
  const before = headings[at - 1]
  if (section && mainOf(page).contains(section) && !(before && section.contains(before.element)))
    return section
  const ends = (other: Heading) => other.rank <= heading.rank || meaningOf(other.text(), page) !== undefined
  return withoutSections(
    page,
    heading.element,
    headings.slice(0, at).findLast(ends),
    headings.slice(at + 1).find(ends),
  )
}

function withoutSections(
  page: Page,
  heading: Element,
  before: Heading | undefined,
  after: Heading | undefined,
) {
  const main = mainOf(page)
  const isAlone = (around: Element) =>
    around !== main &&
    !(before && around.contains(before.element)) &&
    !(after && around.contains(after.element))
  let part = heading
  while (part.parentElement && isAlone(part.parentElement)) part = part.parentElement
  return part === heading ? null : part
}

/** What stands around one heading of the page: the section that begins with it, or all up to the next heading. */
export function partAround(page: Page, element: Element): Element | null {
  const heading = headingsOf(page).find((one) => one.element === element)
  return heading ? partOf(page, heading) : null
}

/** Every part of the page under such a heading: in its own language, else the one part that any other language fits. */
export function sectionsUnder(page: Page, id: HeadingId): readonly Element[] {
  const parts = partsByMeaning(page)
  const own = parts.get(`own ${id}`)
  if (own) return own
  const others = parts.get(`other ${id}`) ?? []
  return others.length === 1 ? others : []
}

/** The first of these; null where there is none. */
export const sectionUnder = (page: Page, id: HeadingId): Element | null => sectionsUnder(page, id)[0] ?? null
