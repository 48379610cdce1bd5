import { fold } from '../text/fold.ts'
import type { PageLexicon } from './page-lexicon.ts'

/** The code of a page's language as it is written today: “iw-IL” is “he”. '' for what is none. */
export function languageCode(stated: string): string {
  try {
    return new Intl.Locale(stated.replace(/_.*$/u, '')).language
  } catch {
    return ''
  }
}

/** What the browser puts between a month and its year: “г.” in “авг. 2020 г.”. */
const betweenIn = (code: string) =>
  new Intl.DateTimeFormat(code, { year: 'numeric', month: 'short' })
    .formatToParts(0)
    .filter(({ type }) => type === 'literal')
    .map(({ value }) => fold(value).replace(/[\s.]+/gu, ''))
    .filter((word) => word !== '')

/**
 * What the browser itself knows of a language that Lodestar has no words of: its months, and how it says years and months. What
 * stands for the end of something that goes on is not known; everything else is as in the first of the languages that are.
 */
export const wordsOfOther = (code: string, [first]: readonly PageLexicon[]): readonly PageLexicon[] =>
  first && code !== '' && Intl.DateTimeFormat.supportedLocalesOf(code).length > 0
    ? [{ ...first, code, present: [], insideDates: betweenIn(code), moreMonths: {} }]
    : []
