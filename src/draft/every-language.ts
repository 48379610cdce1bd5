import { quotableLexicons } from '../languages/quotable.ts'
import type { QuotableLexicon } from './quotable-lexicon.ts'

/** Words of one sort in all languages in which pages are read, with `|` between them: a page and a name may mix them. */
export const inEveryLanguage = (
  sort: {
    readonly [Key in keyof QuotableLexicon]: QuotableLexicon[Key] extends string ? Key : never
  }[keyof QuotableLexicon],
): string =>
  Object.values(quotableLexicons)
    .map((lexicon) => lexicon[sort])
    .filter((pattern) => pattern !== '')
    .join('|')
