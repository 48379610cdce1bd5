import { oncePerPage } from '../once.ts'
import type { Page } from '../page.ts'
import { anyOf, siteWords } from './kinds.ts'

/** Patterns for what stands around a name in headings and titles, in the languages of pages; folded but for greetings. */
export const aroundName = oncePerPage((page: Page) => {
  const some = (pick: Parameters<typeof siteWords>[1]) => anyOf(siteWords(page, pick))
  const introduces = some((site) => site.introduces).replaceAll("'", "['’]")
  const profiles = some((site) => site.profiles)
  return {
    /** Before a name in a heading, and seldom in a title. */
    honorific: new RegExp(String.raw`^(?:${some((site) => site.honorifics)}\.?\s+)+`, 'u'),
    /** “Hi, I'm …” and its kin: before a name that somebody says themselves. */
    greeting: new RegExp(String.raw`^(?:${some((site) => site.greets)}[\s,!.-]+)?${introduces}\s+`, 'iu'),
    profile: new RegExp(profiles, 'u'),
    profileBehind: new RegExp(String.raw`^${some((site) => site.possessives)}? ${profiles}(?!\p{L})`, 'u'),
  }
})
