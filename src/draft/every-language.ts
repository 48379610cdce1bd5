import { quotableWords } from '../languages/quotable.ts'
import type { QuotableWords } from './quotable-words.ts'

/** Words of one sort in all languages in which pages are read, with `|` between them: a page and a name may mix them. */
export const inEveryLanguage = (
  sort: {
    readonly [Key in keyof QuotableWords]: QuotableWords[Key] extends string ? Key : never
  }[keyof QuotableWords],
): string =>
  Object.values(quotableWords)
    .map((words) => words[sort])
    .filter((words) => words !== '')
    .join('|')
