import { fold } from '../../text/fold.ts'
import type { Around } from './around.ts'
import { copiedAt, cover } from './groups.ts'
import { goesOn, headAt, type InGroup, isCircumstance, type Walk } from './in-group.ts'
import type { TextLanguage } from './language.ts'
import type { Pair } from './order.ts'
import { isPlace } from './place.ts'
import { shapeOf } from './shape.ts'
import { datesIn, type Stated } from './spans.ts'
import { lengthOf, saysLength } from './style.ts'

/** A dated entry: the places of its first line and of its dates among the lines, and where what follows them begins. */
export interface Dated {
  readonly first: number
  readonly dates: number
  readonly body: number
  /** In a group the company stands above and only the title here; else it is to be told which of two lines is which. */
  readonly said: { readonly title: string; readonly company: string } | Pair
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
  const walk = walkAlong(lines, dates, around, own)
  const { spans } = walk
  const { now } = walk.around
  const entries: Dated[] = []
  let state: InGroup = { last: -1, isSure: false }
  for (const [index, at] of dates.entries()) {
    const before = dates[index - 1] ?? -1
    const head = shape === 'grouped' ? headAt(walk, index) : undefined
    state = head ?? state
    const belongs = state.group !== undefined && (head !== undefined || goesOn(walk, index, state))
    if (belongs && state.group) cover(state.group, spans[index] ?? {}, now)
    else state = { last: -1, isSure: false }
    const entry =
      belongs && state.group
        ? group(lines, at, state.group.company, head?.first, own)
        : single(lines, at, shape === 'with-place', around)
    if (entry && entry.first > before) entries.push({ ...entry, dates: at, body: at + 1 })
  }
  return entries
}

/** What is known of the dates before the entries are told apart: their spans, and when the text was copied. */
function walkAlong(
  lines: readonly string[],
  dates: readonly number[],
  around: Around,
  own: TextLanguage,
): Walk {
  const stated = dates.map((at) => ({
    span: entryDates(lines[at] ?? '', around)?.span ?? {},
    months: lengthOf(lines[at] ?? '', around.languages),
  }))
  const now = copiedAt(stated, around.now)
  return { lines, dates, spans: stated.map(({ span }) => span), around: { ...around, now }, own }
}

/** Pages and files print behind the dates of every entry how long it lasted: dates without that stand in somebody's text. */
function datesOfEntries(lines: readonly string[], around: Around): readonly number[] {
  const dates = lines.flatMap((line, at) => (entryDates(line, around) ? [at] : []))
  if (around.style === 'typed') return dates
  const withLength = dates.filter((at) => saysLength(lines[at] ?? '', around.languages))
  return withLength.length > 0 ? withLength : dates
}

function group(
  lines: readonly string[],
  at: number,
  company: string,
  head: number | undefined,
  { text }: TextLanguage,
): Head | undefined {
  const isKind = text.employment.includes(fold(lines[at - 1] ?? ''))
  const titleAt = isKind ? at - 2 : at - 1
  const title = lines[titleAt]
  return title === undefined ? undefined : { first: head ?? titleAt, said: { title, company } }
}

/** The two lines above the dates; a place that people type between is none of them. */
function single(lines: readonly string[], at: number, mayBePlace: boolean, around: Around): Head | undefined {
  const { languages, places } = around
  const [own] = languages
  const above = lines[at - 1] ?? ''
  const hasPlace = mayBePlace && isPlace(above, languages, places)
  const last = hasPlace ? at - 2 : at - 1
  const [one, other] = [lines[last - 1], lines[last]]
  if (one === undefined || other === undefined) return undefined
  // What says where or how the work is done belongs to the entry above.
  if (own && !mayBePlace && isCircumstance(one, around, own)) return undefined
  return { first: last - 1, said: { one, other }, ...(hasPlace && { place: above }) }
}
