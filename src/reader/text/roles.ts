import type { Position, Study, Volunteering } from '../../model/reading.ts'
import { fold } from '../../text/fold.ts'
import { type Span, spanIn } from '../dates.ts'
import { type Lines, positionFrom, studyFrom, volunteeringFrom } from '../entries.ts'
import type { Found } from '../proposal.ts'
import type { TextLanguage } from './language.ts'
import { monthsIn, monthsOf } from './length.ts'
import { isPlace } from './place.ts'
import { isLabel, withoutLabel } from './sections.ts'

/** What is known beside the lines themselves: `now` as an ISO moment, `places` that the text names elsewhere. */
export interface Around {
  readonly languages: readonly TextLanguage[]
  readonly now: string
  readonly places: readonly string[]
}

/** Several roles at one company, under its name and the time spent there. */
interface Group {
  readonly company: string
  readonly months: number
  readonly end?: string
  covered: number
}

/** A dated entry: the places of its first line and of its dates among the lines. */
interface Dated {
  readonly first: number
  readonly dates: number
  readonly title: string
  readonly under: string
  readonly company?: string
}

const pagesOf = ({ languages }: Around) => languages.map(({ page }) => page)

const isDates = (line: string, around: Around) => {
  const span = spanIn(line, pagesOf(around))
  return span !== null && (span.to !== undefined || line.includes('·'))
}

/**
 * The roles in the lines of Experience. A line of dates holds each entry together: title and company stand above it, or, in a
 * group of roles at one company, the title alone. A group ends when its roles fill the time that its head states.
 */
export function rolesIn(lines: readonly string[], around: Around): readonly Found<Position>[] {
  const [own] = around.languages
  if (!own) return []
  const clean = lines.filter((line) => !isLabel(line, own))
  const entries: Dated[] = []
  let group: Group | undefined
  let before = -1
  clean.forEach((line, at) => {
    if (!isDates(line, around)) return
    const head = headOfGroup(clean, before + 1, at, own)
    if (head) group = head.group
    const span = spanIn(line, pagesOf(around)) ?? {}
    const inGroup =
      group && (head !== undefined || fits(group, span, around.now)) && !saysCompany(clean[at - 1], own)
    if (group && inGroup) cover(group, span, around.now)
    else group = undefined
    const entry = inGroup && group ? grouped(clean, at, group.company, head?.first, own) : single(clean, at)
    if (entry && entry.first > before) entries.push({ ...entry, dates: at })
    before = at
  })
  return entries.flatMap((entry, at) => {
    const end = entries[at + 1]?.first ?? clean.length
    return positionFrom(linesOf(clean, entry, end, around), pagesOf(around), entry.company) ?? []
  })
}

/** A company's name with the whole time there under it, between two lines of dates. */
function headOfGroup(lines: readonly string[], from: number, to: number, own: TextLanguage) {
  for (let at = to - 2; at > from; at--) {
    const months = monthsIn(lines[at] ?? '', own)
    const company = lines[at - 1]
    if (months !== null && company !== undefined)
      return { first: at - 1, group: { company, months, covered: 0 } satisfies Group }
  }
  return undefined
}

/** Whether a role can belong to a group: its time is not filled yet, and this role does not go beyond it. */
function fits(group: Group, span: Span, now: string): boolean {
  const reach = reachOf(group, span, now)
  return reach !== null && group.covered < group.months && reach <= group.months + 1
}

function cover(group: Group, span: Span, now: string) {
  const reach = reachOf(group, span, now)
  if (group.end === undefined && span.to !== undefined) Object.assign(group, { end: span.to })
  // Where only years are told, nothing shows that the group goes on.
  group.covered = Math.max(group.covered, reach === null ? group.months : reach + 1)
}

/** The months from the beginning of a role to the end of its group. */
const reachOf = (group: Group, { from, to }: Span, now: string) =>
  from === undefined ? null : monthsOf({ from, ...((group.end ?? to) && { to: group.end ?? to ?? '' }) }, now)

/** “Fjordline · Full-time”: a company, not a title. */
const saysCompany = (line: string | undefined, { text }: TextLanguage) => {
  const [, kind] = fold(line ?? '').split(/\s+·\s+/u)
  return kind !== undefined && text.employment.includes(kind)
}

function grouped(
  lines: readonly string[],
  at: number,
  company: string,
  head: number | undefined,
  { text }: TextLanguage,
): Omit<Dated, 'dates'> | undefined {
  const isKind = text.employment.includes(fold(lines[at - 1] ?? ''))
  const titleAt = isKind ? at - 2 : at - 1
  const title = lines[titleAt]
  return title === undefined ? undefined : { first: head ?? titleAt, title, under: '', company }
}

function single(lines: readonly string[], at: number): Omit<Dated, 'dates'> | undefined {
  const [title, under] = [lines[at - 2], lines[at - 1]]
  return title === undefined || under === undefined ? undefined : { first: at - 2, title, under }
}

/** An entry's lines. What follows the dates is a place only where that is certain; a short line that might be one is left out. */
function linesOf(lines: readonly string[], entry: Dated, end: number, around: Around): Lines {
  const [own] = around.languages
  const body = lines
    .slice(entry.dates + 1, end)
    .map((line) => (own ? withoutLabel(line, own) : line))
    .filter((line) => !/\+\s?\p{Nd}+(?:\s|$)/u.test(line))
  const [first = '', ...rest] = body
  const place = isPlace(first, around.languages, around.places) ? first : ''
  const isUnsure = place === '' && first.length <= 50 && !/[.!?:;,]$/u.test(first)
  const text = (place !== '' || isUnsure ? rest : body).join('\n')
  const dates = lines[entry.dates] ?? ''
  return {
    title: entry.title,
    under: entry.under,
    dates,
    place,
    text,
    all: [entry.title, entry.under, dates],
  }
}

/** Unpaid work: role, organisation, dates. The cause and the text below cannot be told apart, and are left. */
export function volunteeringIn(lines: readonly string[], around: Around): readonly Found<Volunteering>[] {
  const [own] = around.languages
  const clean = own ? lines.filter((line) => !isLabel(line, own)) : []
  let before = -1
  return clean.flatMap((dates, at) => {
    if (!isDates(dates, around)) return []
    const [title, under] = [clean[at - 2], clean[at - 1]]
    const isWhole = at - 2 > before
    before = at
    if (!isWhole || title === undefined || under === undefined) return []
    const found = volunteeringFrom({ title, under, dates, place: '', text: '', all: [] }, pagesOf(around))
    return found ?? []
  })
}

/** Time at schools: a school, perhaps a degree, and dates. Where more stands between two lines of dates, the entry is left. */
export function studiesIn(lines: readonly string[], around: Around): readonly Found<Study>[] {
  const [own] = around.languages
  const clean = own ? lines.filter((line) => !isLabel(line, own)) : []
  let before = -1
  return clean.flatMap((dates, at) => {
    if (spanIn(dates, pagesOf(around)) === null) return []
    const between = clean.slice(before + 1, at)
    before = at
    const [title, under = '', more] = between
    if (title === undefined || more !== undefined) return []
    return studyFrom({ title, under, dates, place: '', text: '', all: [] }, pagesOf(around)) ?? []
  })
}
