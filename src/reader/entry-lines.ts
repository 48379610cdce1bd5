import { fold } from '../text/fold.ts'
import { spanIn } from './dates.ts'
import { isLengthOfTime } from './length-of-time.ts'
import type { PageLexicon } from './page-lexicon.ts'

/** The lines of one entry of a list, as its layout laid them out; empty ones are ''. */
export interface Lines {
  readonly title: string
  /** The line under the title: “Company · Full-time”. */
  readonly under: string
  readonly dates: string
  readonly place: string
  readonly text: string
  /** The company, where a mark of its own says so. */
  readonly company?: string
  /** All short lines in their order, the title first. */
  readonly all: readonly string[]
}

/** The words of all languages, the page's own first. */
export type Lexicons = readonly PageLexicon[]

/** What stands before the first “·”: the company without the kind of employment. */
export const beforeDot = (line: string) => line.split(/\s·\s/u)[0]?.trim() ?? ''

/** Where the marks of a line are gone it may be taken for another: a place holds letters, no year, no length of time and no praise of the site. */
export const placeOf = ({ place }: Lines, lexicons: Lexicons) =>
  /(?:19|20)\p{Nd}{2}|LinkedIn/u.test(place) || !/\p{L}/u.test(place) || isCircumstance(place, lexicons)
    ? ''
    : place

/** Longer lines are texts, not facts. Our judgement. */
export const LONGEST_FACT = 120

/** Whether a line below the facts of an entry is what somebody wrote: a sentence, or longer than facts are. Skills that are named and counted are not: “Sales, Night traffic and +12 skills”. */
export const isProse = (line: string) =>
  (line.length > LONGEST_FACT || /[.!?…]$/u.test(line)) && !/\+\s?\p{Nd}+\P{Nd}{0,30}$/u.test(line)

/** For the same reason a text is no span of time. */
export const textOfEntry = ({ text }: Lines, lexicons: Lexicons) => (spanIn(text, lexicons) ? '' : text)

/** The lines that are told, as one. */
export const quoteOf = (...lines: readonly string[]) => lines.filter((line) => line !== '').join(' · ')

/** Whether a line tells only of what kind a role is, or how long it lasted: “Full-time · 4 yrs 10 mos”. */
export const isCircumstance = (line: string, lexicons: Lexicons) =>
  line.split(/\s·\s/u).every((part) => isEmployment(part, lexicons) || isLengthOfTime(part, lexicons))

/** Whether a part of a line is a kind of employment. */
export const isEmployment = (part: string, lexicons: Lexicons) =>
  lexicons.some(({ employment }) => employment.includes(fold(part.trim())))

/** Whether dates stand in an entry and none was understood: in another language, or written another way. */
export const hasUnreadDates = ({ dates, all }: Lines, lexicons: Lexicons) =>
  spanIn(dates, lexicons) === null && [dates, ...all.slice(1)].some((line) => isUnreadDate(line, lexicons))

/** Whether a line holds a year, and is no span of time that is understood. */
export const isUnreadDate = (line: string, lexicons: Lexicons) =>
  YEAR.test(line) && spanIn(line, lexicons) === null
/** What may be a year. */
export const YEAR = /(?<!\p{Nd})\p{Nd}{4}(?!\p{Nd})/u
