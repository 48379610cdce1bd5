import type {
  Certificate,
  Position,
  Project,
  Publication,
  SpokenLanguage,
  Study,
  Volunteering,
} from '../model/reading.ts'
import { fold } from '../text/fold.ts'
import { datesAmong, type Span, spanIn } from './dates.ts'
import { isLengthOfTime } from './length-of-time.ts'
import type { PageWords } from './page-words.ts'
import { type Found, found, type Proposal, present } from './proposal.ts'

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

type Words = readonly PageWords[]

/** What stands before the first “·”: the company without the kind of employment. */
const beforeDot = (line: string) => line.split(/\s·\s/u)[0]?.trim() ?? ''

/** Where the marks of a line are gone it may be taken for another: a place holds letters, no year and no length of time, and a text is no span of time. */
const placeOf = ({ place }: Lines, words: Words) =>
  /(?:19|20)\p{Nd}{2}/u.test(place) || !/\p{L}/u.test(place) || isCircumstance(place, words) ? '' : place
const textOf = ({ text }: Lines, words: Words) => (spanIn(text, words) ? '' : text)

const quoteOf = (...lines: readonly string[]) => lines.filter((line) => line !== '').join(' · ')

/** Whether a line tells only of what kind a role is, or how long it lasted: “Full-time · 4 yrs 10 mos”. */
export const isCircumstance = (line: string, words: Words) =>
  line.split(/\s·\s/u).every((part) => isEmployment(part, words) || isLengthOfTime(part, words))
const isEmployment = (part: string, words: Words) =>
  words.some(({ employment }) => employment.includes(fold(part.trim())))

/** Whether a line names a company: it holds a letter and is neither a length of time nor a date. */
const isCompany = (line: string, words: Words) =>
  /\p{L}/u.test(line) && !isLengthOfTime(line, words) && spanIn(line, words) === null

/** What a role in a group says of a company of its own: by a mark, or beside a kind of employment, which would stand alone otherwise. */
function ownCompany({ under, company }: Lines, words: Words): string {
  if (company !== undefined) return isEmployment(company, words) ? '' : company
  const [stated = '', ...beside] = under.split(/\s·\s/u)
  const isBeside = beside.some((part) => isEmployment(part, words)) && !isEmployment(stated, words)
  return isBeside ? stated.trim() : ''
}

/** The company of a role: what stands under its title; in a group its own, else the one above them all. */
function companyOf(lines: Lines, words: Words, group: string | undefined): string | undefined {
  const stated = group === undefined ? beforeDot(lines.under) : ownCompany(lines, words)
  return [stated, group ?? ''].find((line) => isCompany(line, words))
}

/** A role. In a group of roles the company stands above them and is given. */
export function positionFrom(lines: Lines, words: Words, group?: string): Found<Position> | undefined {
  const span: Span = spanIn(lines.dates, words) ?? {}
  const company = companyOf(lines, words, group)
  const value = present({
    title: lines.title,
    company,
    from: span.from,
    to: span.to,
    place: placeOf(lines, words),
    description: textOf(lines, words),
  })
  if (value.title === undefined && value.company === undefined) return undefined
  return found(
    value,
    quoteOf(lines.title, company === group ? (group ?? '') : lines.under, lines.dates, placeOf(lines, words)),
    'experience',
  )
}

/** Time at a school. A single date under a school is its end. */
export function studyFrom(lines: Lines, words: Words): Found<Study> | undefined {
  const span = spanIn(lines.dates, words)
  const single = span?.to === undefined
  const value = {
    school: lines.title,
    ...present({
      degree: /\p{L}/u.test(lines.under) && spanIn(lines.under, words) === null ? lines.under : undefined,
      from: single ? undefined : span?.from,
      to: single ? span?.from : span?.to === 'now' ? undefined : span?.to,
    }),
  }
  return lines.title === ''
    ? undefined
    : found(value, quoteOf(lines.title, lines.under, lines.dates), 'education')
}

/** Unpaid work. */
export function volunteeringFrom(lines: Lines, words: Words): Found<Volunteering> | undefined {
  const span: Span = spanIn(lines.dates, words) ?? {}
  const value = present({
    role: lines.title,
    organisation: beforeDot(lines.under),
    from: span.from,
    to: span.to,
    cause: placeOf(lines, words),
    description: textOf(lines, words),
  })
  return lines.title === ''
    ? undefined
    : found(value, quoteOf(lines.title, lines.under, lines.dates, placeOf(lines, words)), 'volunteering')
}

/** A language with the level under it. */
function languageFrom({ title, all }: Lines): Found<SpokenLanguage> | undefined {
  const level = all[1]
  return found({ language: title, ...present({ level }) }, quoteOf(title, level ?? ''), 'languages')
}

/** A certificate with who gave it, and when: “Issued Jun 2020 · Expires Jun 2023”. A line of its number holds no date. */
function certificateFrom({ title, all }: Lines, words: Words): Found<Certificate> | undefined {
  const dated = all.find((line, at) => at > 0 && datesAmong(line, words).length > 0)
  const [from, to] = dated === undefined ? [] : datesAmong(dated, words)
  const issuer = all[1] === dated ? undefined : all[1]
  return found(
    { certificate: title, ...present({ issuer, from, to }) },
    quoteOf(title, issuer ?? '', dated ?? ''),
    'certificates',
  )
}

/** “Map Weekly March 3, 2020”: a publisher and a date that stand side by side. A year alone may be part of a name. */
function dateBehind(line: string, words: Words): readonly string[] {
  if (spanIn(line, words) !== null) return [line]
  const said = line.split(' ')
  const at = said.findIndex(
    (_, from) => from > 0 && spanIn(said.slice(from).join(' '), words)?.from?.includes('-'),
  )
  return at > 0 ? [said.slice(0, at).join(' '), said.slice(at).join(' ')] : [line]
}

/** Something published: “Publisher · Apr 3, 2019” under its title. */
function publicationFrom({ title, all, text }: Lines, words: Words): Found<Publication> | undefined {
  const [, under = ''] = all
  const parts = under.split(/\s·(?:\s|$)/u).flatMap((part) => dateBehind(part, words))
  const at = datesAmong(parts.join(' · '), words)[0]
  const publisher = parts.filter((part) => part !== '' && spanIn(part, words) === null).join(' · ')
  return found(
    { publication: title, ...present({ publisher, at, description: text }) },
    quoteOf(title, under),
    'publications',
  )
}

/** A project with its time. */
function projectFrom({ title, all, text }: Lines, words: Words): Found<Project> | undefined {
  const dated = all.slice(1).find((line) => spanIn(line, words) !== null) ?? ''
  const span: Span = spanIn(dated, words) ?? {}
  const value = { project: title, ...present({ from: span.from, to: span.to, description: text }) }
  return found(value, quoteOf(title, dated), 'projects')
}

/** The lists whose entries are made of lines alone. */
export const lineLists = [
  'studies',
  'volunteering',
  'languages',
  'certificates',
  'publications',
  'projects',
] as const
export type LineList = (typeof lineLists)[number]

type Entries = readonly Lines[]
const each = <T>(
  entries: Entries,
  words: Words,
  make: (lines: Lines, words: Words) => Found<T> | undefined,
) => entries.flatMap((lines) => (lines.title === '' ? [] : (make(lines, words) ?? [])))

const makers: Readonly<Record<LineList, (entries: Entries, words: Words) => Proposal['lists']>> = {
  studies: (entries, words) => ({ studies: each(entries, words, studyFrom) }),
  volunteering: (entries, words) => ({ volunteering: each(entries, words, volunteeringFrom) }),
  languages: (entries, words) => ({ languages: each(entries, words, languageFrom) }),
  certificates: (entries, words) => ({ certificates: each(entries, words, certificateFrom) }),
  publications: (entries, words) => ({ publications: each(entries, words, publicationFrom) }),
  projects: (entries, words) => ({ projects: each(entries, words, projectFrom) }),
}

/** One such list from the lines of its entries. */
export const listOf = (field: LineList, entries: Entries, words: Words): Proposal['lists'] =>
  makers[field](entries, words)

/** Names of skills, each once: a page may sort them into tabs and show one several times. */
export const skillsFrom = (names: readonly string[], section: 'skills' | 'about'): readonly Found<string>[] =>
  [...new Set(names)].flatMap((name) => found(name, name, section) ?? [])
