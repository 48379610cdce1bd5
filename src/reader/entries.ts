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
  type Lines,
  placeOf,
  quoteOf,
  textOfEntry,
  type Words,
} from './entry-lines.ts'
import { type Found, type Proposal, present, takeFound } from './proposal.ts'

/** The line under a school, unless it is dates, understood or not. */
const isDegree = ({ under, dates }: Lines, words: Words) =>
  /\p{L}/u.test(under) && spanIn(under, words) === null && !(dates === '' && isUnreadDate(under, words))

/** Time at a school. A single date under a school is its end. */
export function studyFrom(lines: Lines, words: Words): Found<Study> | undefined {
  const span = spanIn(lines.dates, words)
  const single = span?.to === undefined
  const value = {
    school: lines.title,
    ...present({
      degree: isDegree(lines, words) ? lines.under : undefined,
      from: single ? undefined : span?.from,
      to: single ? span?.from : span?.to === 'now' ? undefined : span?.to,
    }),
  }
  return lines.title === ''
    ? undefined
    : takeFound(value, quoteOf(lines.title, lines.under, lines.dates), 'education')
}

/** Unpaid work. */
export function volunteeringFrom(lines: Lines, words: Words): Found<Volunteering> | undefined {
  const span: Span = spanIn(lines.dates, words) ?? {}
  const value = present({
    role: lines.title,
    organisation: isUnreadDate(lines.under, words) ? undefined : beforeDot(lines.under),
    from: span.from,
    to: span.to,
    cause: placeOf(lines, words),
    description: textOfEntry(lines, words),
  })
  return lines.title === ''
    ? undefined
    : takeFound(value, quoteOf(lines.title, lines.under, lines.dates, placeOf(lines, words)), 'volunteering')
}

/** A language with the level under it. */
function languageFrom({ title, all }: Lines): Found<SpokenLanguage> | undefined {
  const level = all[1]
  return takeFound({ language: title, ...present({ level }) }, quoteOf(title, level ?? ''), 'languages')
}

/** A certificate with who gave it, and when: “Issued Jun 2020 · Expires Jun 2023”. A line of its number holds no date. */
function certificateFrom({ title, all }: Lines, words: Words): Found<Certificate> | undefined {
  const dated = all.find((line, at) => at > 0 && datesAmong(line, words).length > 0)
  const [from, to] = dated === undefined ? [] : datesAmong(dated, words)
  const issuer = all[1] === dated ? undefined : all[1]
  return takeFound(
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
  return takeFound(
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
  [...new Set(names)].flatMap((name) => takeFound(name, name, section) ?? [])
