import { pageLanguages } from '../languages/pages.ts'
import { textLanguages } from '../languages/texts.ts'
import type { PersonKey } from '../model/person-key.ts'

/** The languages in which text is read. */
export const languages = (Object.keys(pageLanguages) as (keyof typeof pageLanguages)[]).map((code) => ({
  page: pageLanguages[code],
  text: textLanguages[code],
}))

/** A person without an address, as the page for adding people keeps them until they have a name. */
export const UNNAMED: PersonKey = { site: 'by-hand', handle: 'unnamed' }
