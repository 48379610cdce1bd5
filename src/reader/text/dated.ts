import { fold } from '../../text/fold.ts'
import type { Around } from './around.ts'
import { cover, fits, type Group, headOfGroup } from './groups.ts'
import type { TextLanguage } from './language.ts'
import type { Pair } from './order.ts'
import { isPlace } from './place.ts'
import { shapeOf } from './shape.ts'
import { datesIn, type Stated } from './spans.ts'
import { saysLength } from './style.ts'

/** A dated entry: the places of its first line and of its dates among the lines, and where what follows them begins. */
export interface Dated {
  readonly first: number
  readonly dates: number
  readonly body: number
  /** In a group the company stands above and only the title here; else it is to be told which of two lines is which. */
  readonly words: { readonly title: string; readonly company: string } | Pair
  readonly place?: string | undefined
}

type Head = Omit<Dated, 'dates' | 'body'>

/** Whether a line is the dates of an entry, rather than a year somewhere in a text. */
export const entryDates = (line: string, { languages }: Pick<Around, 'languages'>): Stated | null => {
  const stated = datesIn(line, languages)
  return stated && (stated.span.to !== undefined || line.includes('·')) ? stated : null
}

/** The entries of a list by their dates. */
export function datedIn(lines: readonly string[], around: Around, own: TextLanguage): readonly Dated[] {
  const dates = datesOfEntries(lines, around)
  const shape = shapeOf(lines, dates, around)
  if (typeof shape !== 'string') return shape
  const entries: Dated[] = []
  let group: Group | undefined
  let before = -1
  for (const at of dates) {
    const head = shape === 'grouped' ? headOfGroup(lines, before + 1, at, own) : undefined
    if (head) group = head.group
    const span = entryDates(lines[at] ?? '', around)?.span ?? {}
    const inGroup =
      group && (head !== undefined || fits(group, span, around.now)) && !saysCompany(lines[at - 1], own)
    if (group && inGroup) cover(group, span, around.now)
    else group = undefined
    const entry =
      inGroup && group
        ? grouped(lines, at, group.company, head?.first, own)
        : single(lines, at, shape === 'with-place', around)
    if (entry && entry.first > before) entries.push({ ...entry, dates: at, body: at + 1 })
    before = at
  }
  return entries
}

/** Pages and files print behind the dates of every entry how long it lasted: dates without that stand in somebody's text. */
function datesOfEntries(lines: readonly string[], around: Around): readonly number[] {
  const dates = lines.flatMap((line, at) => (entryDates(line, around) ? [at] : []))
  if (around.style === 'typed') return dates
  const withLength = dates.filter((at) => saysLength(lines[at] ?? '', around.languages))
  return withLength.length > 0 ? withLength : dates
}

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
): Head | undefined {
  const isKind = text.employment.includes(fold(lines[at - 1] ?? ''))
  const titleAt = isKind ? at - 2 : at - 1
  const title = lines[titleAt]
  return title === undefined ? undefined : { first: head ?? titleAt, words: { title, company } }
}

/** The two lines above the dates; a place that people type between is none of them. */
function single(
  lines: readonly string[],
  at: number,
  mayBePlace: boolean,
  { languages, places }: Around,
): Head | undefined {
  const above = lines[at - 1] ?? ''
  const hasPlace = mayBePlace && isPlace(above, languages, places)
  const last = hasPlace ? at - 2 : at - 1
  const [one, other] = [lines[last - 1], lines[last]]
  if (one === undefined || other === undefined) return undefined
  return { first: last - 1, words: { one, other }, ...(hasPlace && { place: above }) }
}
