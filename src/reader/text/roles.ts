import type { Position } from '../../model/reading.ts'
import { fold } from '../../text/fold.ts'
import { type Lines, positionFrom } from '../entries.ts'
import type { Found } from '../proposal.ts'
import { bodyOf } from './body.ts'
import { cover, fits, type Group, headOfGroup } from './groups.ts'
import type { TextLanguage } from './language.ts'
import { isSentence } from './marks.ts'
import { type Order, orderOf, type Pair } from './order.ts'
import { isPlace, placeBehind } from './place.ts'
import { isLabel } from './sections.ts'
import { datesApart, shapeOf } from './shape.ts'
import { datesIn, type Stated } from './spans.ts'
import type { Style } from './style.ts'

/** What is known beside the lines themselves: `now` as an ISO moment, `places` and the lines of the `top` that the text holds elsewhere. */
export interface Around {
  readonly languages: readonly TextLanguage[]
  readonly now: string
  readonly places: readonly string[]
  readonly style: Style
  readonly top: readonly string[]
  /** What the user said is a company, where that could not be told. */
  readonly company?: string | undefined
}

/** The roles, and, where their two lines can be read in either order, those of the first one: then none is given. */
export interface Roles {
  readonly entries: readonly Found<Position>[]
  /** Every line that is a title or a company, whichever. */
  readonly told: readonly string[]
  readonly unsure?: Pair
}

/** A dated entry: the places of its first line and of its dates among the lines, and where what follows them begins. */
export interface Dated {
  readonly first: number
  readonly dates: number
  readonly body: number
  /** In a group the company stands above and only the title here; else it is to be told which of two lines is which. */
  readonly words: { readonly title: string; readonly company: string } | Pair
  readonly place?: string | undefined
}

/** Whether a line is the dates of an entry, rather than a year somewhere in a text. */
export const entryDates = (line: string, { languages }: Pick<Around, 'languages'>): Stated | null => {
  const stated = datesIn(line, languages)
  return stated && (stated.span.to !== undefined || line.includes('·')) ? stated : null
}

/**
 * The roles in the lines of Experience. A line of dates holds each entry together: title and company stand around it, or, in a
 * group of roles at one company, the title alone. Which of two lines is which is told for all of them at once.
 */
export function rolesIn(lines: readonly string[], around: Around): Roles {
  const [own] = around.languages
  if (!own) return { entries: [], told: [] }
  const said = lines.filter((line) => !isLabel(line, own))
  const clean = around.style === 'typed' ? said.flatMap((line) => datesApart(line, around)) : said
  const dated = datedIn(clean, around, own).filter(({ words }) => Object.values(words).every(isShort))
  const pairs = dated.flatMap(({ words }) => ('one' in words ? [words] : []))
  const told = dated.flatMap(({ words }) => Object.values(words).map(bare))
  const order = answered(pairs, around.company) ?? orderOf(pairs.slice(0, MOST_PAIRS), around)
  const [unsure] = pairs
  if (order === null && unsure) return { entries: [], told, unsure }
  const entries = dated.flatMap((entry, at) => {
    const end = dated[at + 1]?.first ?? clean.length
    return positionOf(clean, entry, end, order ?? 'title-first', around) ?? []
  })
  const asked = orderOf(pairs.slice(0, MOST_PAIRS), around) === null ? unsure : undefined
  return { entries, told, ...(asked && { unsure: asked }) }
}

/** So many entries tell their order as well as all of them. */
const MOST_PAIRS = 40
const isShort = (line: string) => !isSentence(line) && /\p{L}/u.test(line)
const bare = (line: string) => line.split(/\s·\s/u)[0] ?? line

function answered(pairs: readonly Pair[], company: string | undefined): Order | null {
  const [first] = pairs
  if (company === undefined || !first) return null
  return company === first.one ? 'company-first' : company === first.other ? 'title-first' : null
}

function datedIn(lines: readonly string[], around: Around, own: TextLanguage): readonly Dated[] {
  const dates = lines.flatMap((line, at) => (entryDates(line, around) ? [at] : []))
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

/** “Fjordline · Full-time”: a company, not a title. */
const saysCompany = (line: string | undefined, { text }: TextLanguage) => {
  const [, kind] = fold(line ?? '').split(/\s+·\s+/u)
  return kind !== undefined && text.employment.includes(kind)
}

type Head = Omit<Dated, 'dates' | 'body'>

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

function positionOf(
  lines: readonly string[],
  entry: Dated,
  end: number,
  order: Order,
  around: Around,
): Found<Position> | undefined {
  const { words } = entry
  const [title, under] =
    'title' in words
      ? [words.title, '']
      : order === 'title-first'
        ? [words.one, words.other]
        : [words.other, words.one]
  const stated = entryDates(lines[entry.dates] ?? '', around)
  const split = placeBehind(under, around.languages, around.places)
  const rest = bodyOf(lines.slice(entry.body, end), title, around)
  const place = entry.place || split.place || rest.place
  const form = stated?.form ?? ''
  const given: Lines = { title, under: split.before, dates: form, place, text: rest.text, all: [] }
  const found = positionFrom(
    given,
    around.languages.map(({ page }) => page),
    'company' in words ? words.company : undefined,
  )
  // The quote is what stands there, not the form in which its dates were read.
  return found && { ...found, quote: found.quote.replace(form, () => lines[entry.dates] ?? '') }
}
