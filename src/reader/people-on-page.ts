import type { PersonOnPage } from '../model/reading.ts'
import type { Page } from './proposal.ts'

/** One of the people whom a page shows, with the part of the page that speaks of them. */
export interface PersonThere extends PersonOnPage {
  readonly root: Element
}

/** The people whom a page shows as equals: a team, a list of speakers. Empty where a page is about one person, or none. */
export function peopleOn(_page: Page): readonly PersonThere[] {
  return []
}
