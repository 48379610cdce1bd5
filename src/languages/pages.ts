import type { PageLexicon } from '../reader/page-lexicon.ts'
import { editOwn } from './edit-own.ts'
import { profileLanguages } from './profiles.ts'
import { answeredLexicons } from './responses.ts'
import { siteLexicons } from './sites.ts'

/** The languages in which a page's interface is understood. */
export const pageLanguages = profileLanguages

/** The lexicons of all page languages, with what only some pages are asked for. */
export const pageLexicons: readonly PageLexicon[] = siteLexicons.map((one, at) => ({
  ...one,
  ...answeredLexicons[at],
  editOwn,
}))
