import type { Position, Study, Volunteering } from '../model/reading.ts'
import { type Span, spanIn } from './dates.ts'
import { type Found, found, type Page, present } from './proposal.ts'

/** The lines of one entry of a list, as its layout laid them out; empty ones are ''. */
export interface Lines {
  readonly title: string
  /** The line under the title: “Company · Full-time”. */
  readonly under: string
  readonly dates: string
  readonly place: string
  readonly text: string
}

/** What stands before the first “·”: the company without the kind of employment. */
const beforeDot = (line: string) => line.split(/\s·\s/u)[0]?.trim() ?? ''

const quoteOf = (lines: Lines, company = '') =>
  [lines.title, company || lines.under, lines.dates, lines.place].filter((line) => line !== '').join(' · ')

/** A role. In a group of roles the company stands above them and is given. */
export function positionFrom(lines: Lines, page: Page, company?: string): Found<Position> | undefined {
  const span: Span = spanIn(lines.dates, page.words) ?? {}
  const value = present({
    title: lines.title,
    company: company ?? beforeDot(lines.under),
    from: span.from,
    to: span.to,
    place: lines.place,
    description: lines.text,
  })
  if (value.title === undefined && value.company === undefined) return undefined
  return found(value, quoteOf(lines, company), 'experience')
}

/** Time at a school. A single date under a school is its end. */
export function studyFrom(lines: Lines, page: Page): Found<Study> | undefined {
  const span = spanIn(lines.dates, page.words)
  const single = span?.to === undefined
  const value = {
    school: lines.title,
    ...present({
      degree: lines.under,
      from: single ? undefined : span?.from,
      to: single ? span?.from : span?.to === 'now' ? undefined : span?.to,
    }),
  }
  return lines.title === '' ? undefined : found(value, quoteOf(lines), 'education')
}

/** Unpaid work. */
export function volunteeringFrom(lines: Lines, page: Page): Found<Volunteering> | undefined {
  const span: Span = spanIn(lines.dates, page.words) ?? {}
  const value = present({
    role: lines.title,
    organisation: beforeDot(lines.under),
    from: span.from,
    to: span.to,
    cause: lines.place,
    description: lines.text,
  })
  return lines.title === '' ? undefined : found(value, quoteOf(lines), 'volunteering')
}
