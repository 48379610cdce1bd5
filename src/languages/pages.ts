import type { PageLexicon } from '../reader/page-lexicon.ts'
import { profileLanguages } from './profiles.ts'
import { siteLanguages } from './sites.ts'

/** The languages in which a page's interface is understood. */
export const pageLanguages = profileLanguages

/** The words of all page languages, with those of other sites. */
export const pageLexicons: readonly PageLexicon[] = (
  Object.keys(pageLanguages) as readonly (keyof typeof pageLanguages)[]
).map((code) => ({ ...pageLanguages[code], site: siteLanguages[code] }))
