import { fold } from '../text/fold.ts'
import { all, lineOf } from './dom.ts'
import { once } from './once.ts'
import type { Page } from './page.ts'
import type { HeadingId } from './page-words.ts'

const HEADINGS = 'main h2, main h3, main [role="heading"]'

/** Parts of a page that speak of others, or that are not the profile. */
const ELSEWHERE = 'aside, nav, footer, dialog, [role="dialog"], [componentkey^="profileAside"]'

/** Each section that begins with a heading, by the heading's folded words; found once, since every field asks. */
const sectionsByHeading = once((page) => {
  const sections = new Map<string, Element[]>()
  for (const heading of all(page.document, HEADINGS)) {
    const section = heading.closest('section')
    if (!section || heading.closest(ELSEWHERE)) continue
    if (section.querySelector('h2, h3, [role="heading"]') !== heading) continue
    const words = headingText(heading)
    sections.set(words, [...(sections.get(words) ?? []), section])
  }
  return sections
})

/**
 * The section whose first heading is a word of the page's language: for pages that no longer name their sections otherwise.
 * Null where none or several bear it.
 */
export function sectionUnder(page: Page, id: HeadingId): Element | null {
  const wanted = page.words[0]?.headings[id] ?? []
  const sections = wanted.flatMap((word) => sectionsByHeading(page).get(word) ?? [])
  return sections.length === 1 ? (sections[0] ?? null) : null
}

/** The folded words of a heading; where they stand twice, the copy for eyes. */
const headingText = (heading: Element) =>
  fold(lineOf(heading.querySelector('[aria-hidden="true"]') ?? heading)).replace(/\s*\(?\p{Nd}+\)?$/u, '')
