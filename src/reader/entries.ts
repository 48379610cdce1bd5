import type {
  Certificate,
  Project,
  Publication,
  SpokenLanguage,
  Study,
  Volunteering,
} from '../model/reading.ts'
import { datesAmong, type Span, spanIn } from './dates.ts'
import {
  beforeDot,
  isUnreadDate,
  type Lexicons,
  type Lines,
  placeOf,
  quoteOf,
  textOfEntry,
} from './entry-lines.ts'
import { type Found, type Proposal, present, takeFound } from './proposal.ts'

/** The line under a school, unless it is dates, understood or not. */
const isDegree = ({ under, dates }: Lines, lexicons: Lexicons) =>
  /\p{L}/u.test(under) && spanIn(under, lexicons) === null && !(dates === '' && isUnreadDate(under, lexicons))

/** Time at a school. A single date under a school is its end. */
export function studyFrom(lines: Lines, lexicons: Lexicons): Found<Study> | undefined {
  const span = spanIn(lines.dates, lexicons)
  const single = span?.to === undefined
  const value = {
    school: lines.title,
    ...present({
      degree: isDegree(lines, lexicons) ? lines.under : undefined,
      from: single ? undefined : span?.from,
      to: single ? span?.from : span?.to === 'now' ? undefined : span?.to,
    }),
  }
  return lines.title === ''
    ? undefined
    : takeFound(value, quoteOf(lines.title, lines.under, lines.dates), 'education')
}

/** Unpaid work. */
export function volunteeringFrom(lines: Lines, lexicons: Lexicons): Found<Volunteering> | undefined {
  const span: Span = spanIn(lines.dates, lexicons) ?? {}
  const value = present({
    role: lines.title,
    organisation: isUnreadDate(lines.under, lexicons) ? undefined : beforeDot(lines.under),
    from: span.from,
    to: span.to,
    cause: placeOf(lines, lexicons),
    description: textOfEntry(lines, lexicons),
  })
  return lines.title === ''
    ? undefined
    : takeFound(
        value,
        quoteOf(lines.title, lines.under, lines.dates, placeOf(lines, lexicons)),
        'volunteering',
      )
}

/** A language with the level under it. */
function languageFrom({ title, all }: Lines): Found<SpokenLanguage> | undefined {
  const level = all[1]
  return takeFound({ language: title, ...present({ level }) }, quoteOf(title, level ?? ''), 'languages')
}

/** A certificate with who gave it, and when: “Issued Jun 2020 · Expires Jun 2023”. A line of its number holds no date. */
function certificateFrom({ title, all }: Lines, lexicons: Lexicons): Found<Certificate> | undefined {
  const dated = all.find((line, at) => at > 0 && datesAmong(line, lexicons).length > 0)
  const [from, to] = dated === undefined ? [] : datesAmong(dated, lexicons)
  const issuer = all[1] === dated ? undefined : all[1]
  return takeFound(
    { certificate: title, ...present({ issuer, from, to }) },
    quoteOf(title, issuer ?? '', dated ?? ''),
    'certificates',
  )
}

/** “Map Weekly March 3, 2020”: a publisher and a date that stand side by side. A year alone may be part of a name. */
function dateBehind(line: string, lexicons: Lexicons): readonly string[] {
  if (spanIn(line, lexicons) !== null) return [line]
  const said = line.split(' ')
  const at = said.findIndex(
    (_, from) => from > 0 && spanIn(said.slice(from).join(' '), lexicons)?.from?.includes('-'),
  )
  return at > 0 ? [said.slice(0, at).join(' '), said.slice(at).join(' ')] : [line]
}

/** Something published: “Publisher · Apr 3, 2019” under its title. */
function publicationFrom({ title, all, text }: Lines, lexicons: Lexicons): Found<Publication> | undefined {
  const [, under = ''] = all
  const parts = under.split(/\s·(?:\s|$)/u).flatMap((part) => dateBehind(part, lexicons))
  const at = datesAmong(parts.join(' · '), lexicons)[0]
  const publisher = parts.filter((part) => part !== '' && spanIn(part, lexicons) === null).join(' · ')
  return takeFound(
    { publication: title, ...present({ publisher, at, description: text }) },
    quoteOf(title, under),
    'publications',
  )
}

/** A project with its time. */
function projectFrom({ title, all, text }: Lines, lexicons: Lexicons): Found<Project> | undefined {
  const dated = all.slice(1).find((line) => spanIn(line, lexicons) !== null) ?? ''
  const span: Span = spanIn(dated, lexicons) ?? {}
  const value = { project: title, ...present({ from: span.from, to: span.to, description: text }) }
  return takeFound(value, quoteOf(title, dated), 'projects')
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
  lexicons: Lexicons,
  make: (lines: Lines, lexicons: Lexicons) => Found<T> | undefined,
) => entries.flatMap((lines) => (lines.title === '' ? [] : (make(lines, lexicons) ?? [])))

const makers: Readonly<Record<LineList, (entries: Entries, lexicons: Lexicons) => Proposal['lists']>> = {
  studies: (entries, lexicons) => ({ studies: each(entries, lexicons, studyFrom) }),
  volunteering: (entries, lexicons) => ({ volunteering: each(entries, lexicons, volunteeringFrom) }),
  languages: (entries, lexicons) => ({ languages: each(entries, lexicons, languageFrom) }),
  certificates: (entries, lexicons) => ({ certificates: each(entries, lexicons, certificateFrom) }),
  publications: (entries, lexicons) => ({ publications: each(entries, lexicons, publicationFrom) }),
  projects: (entries, lexicons) => ({ projects: each(entries, lexicons, projectFrom) }),
}

/** One such list from the lines of its entries. */
export const listOf = (field: LineList, entries: Entries, lexicons: Lexicons): Proposal['lists'] =>
  makers[field](entries, lexicons)

/** Names of skills, each once: a page may sort them into tabs and show one several times. */
export const skillsFrom = (names: readonly string[], section: 'skills' | 'about'): readonly Found<string>[] =>
  [...new Set(names)].flatMap((name) => takeFound(name, name, section) ?? [])
