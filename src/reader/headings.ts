import { fold } from '../text/fold.ts'
import { all, lineOf } from './dom.ts'
import type { HeadingId } from './page-words.ts'
import type { Page } from './proposal.ts'

const HEADINGS = 'main h2, main h3, main [role="heading"]'

/** Parts of a page that speak of others, or that are not the profile. */
const ELSEWHERE = 'aside, nav, footer, dialog, [role="dialog"], [componentkey^="profileAside"]'

/**
 * The section whose first heading is a word of the page's language: for pages that no longer name their sections otherwise.
 * Null where none or several bear it.
 */
export function sectionUnder(page: Page, id: HeadingId): Element | null {
  const [words] = page.words
  const wanted = words?.headings[id] ?? []
  const sections = all(page.document, HEADINGS)
    .filter((heading) => wanted.includes(headingText(heading)) && !heading.closest(ELSEWHERE))
    .flatMap((heading) => {
      const section = heading.closest('section')
      return section?.querySelector('h2, h3, [role="heading"]') === heading ? [section] : []
    })
  return sections.length === 1 ? (sections[0] ?? null) : null
}

/** The folded words of a heading; where they stand twice, the copy for eyes. */
const headingText = (heading: Element) =>
  fold(lineOf(heading.querySelector('[aria-hidden="true"]') ?? heading)).replace(/\s*\(?\p{Nd}+\)?$/u, '')
