import type { Position } from '../model/reading.ts'
import { fold } from '../text/fold.ts'
import { type Span, spanIn } from './dates.ts'
import {
  beforeDot,
  hasUnreadDates,
  isEmployment,
  type Lexicons,
  type Lines,
  placeOf,
  quoteOf,
  textOfEntry,
} from './entry-lines.ts'
import { isLengthOfTime } from './length-of-time.ts'
import { type Found, present, takeFound } from './proposal.ts'

/** Whether a line names a company: it holds a letter and is neither a length of time nor a date, nor a time without work. */
const isCompany = (line: string, lexicons: Lexicons) =>
  /\p{L}/u.test(line) &&
  !isLengthOfTime(line, lexicons) &&
  spanIn(line, lexicons) === null &&
  !lexicons.some(({ careerBreak }) => careerBreak.includes(fold(line)))

/** What a role in a group says of a company of its own: by a mark, or beside a kind of employment, which would stand alone otherwise. */
function ownCompany({ under, company }: Lines, lexicons: Lexicons): string {
  if (company !== undefined) return isEmployment(company, lexicons) ? '' : company
  const [stated = '', ...beside] = under.split(/\s·\s/u)
  const isBeside = beside.some((part) => isEmployment(part, lexicons)) && !isEmployment(stated, lexicons)
  return isBeside ? stated.trim() : ''
}

/** The company of a role: what stands under its title; in a group its own, else the one above them all. */
function companyOf(lines: Lines, lexicons: Lexicons, group: string | undefined): string | undefined {
  const stated = group === undefined ? beforeDot(lines.under) : ownCompany(lines, lexicons)
  return [stated, group ?? ''].find((line) => isCompany(line, lexicons))
}

/**
 * A role. In a group of roles the company stands above them and is given. Dates that are not understood are no reason to give
 * the role without them: it may have ended, or be several.
 */
export function positionFrom(lines: Lines, lexicons: Lexicons, group?: string): Found<Position> | undefined {
  if (hasUnreadDates(lines, lexicons)) return undefined
  const span: Span = spanIn(lines.dates, lexicons) ?? {}
  const company = companyOf(lines, lexicons, group)
  const value = present({
    title: lines.title,
    company,
    from: span.from,
    to: span.to,
    place: placeOf(lines, lexicons),
    description: textOfEntry(lines, lexicons),
  })
  if (value.title === undefined && value.company === undefined) return undefined
  return takeFound(
    value,
    quoteOf(
      lines.title,
      company === group ? (group ?? '') : lines.under,
      lines.dates,
      placeOf(lines, lexicons),
    ),
    'experience',
  )
}
