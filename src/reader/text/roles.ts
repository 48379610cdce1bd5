import type { Position } from '../../model/reading.ts'
import type { Lines } from '../entry-lines.ts'
import { positionFrom } from '../position.ts'
import type { Found } from '../proposal.ts'
import type { Around } from './around.ts'
import { bodyOf, isPictureOf } from './body.ts'
import { type Dated, datedIn, entryDates } from './dated.ts'
import { isSentence } from './marks.ts'
import { type Order, orderOf, type Pair } from './order.ts'
import { placeBehind } from './place.ts'
import { isLabel } from './sections.ts'
import { datesApart } from './shape.ts'

/** The roles, and, where their two lines can be read in either order, those of the first one: then none is given. */
export interface Roles {
  readonly entries: readonly Found<Position>[]
  /** Every line that is a title or a company, whichever. */
  readonly told: readonly string[]
  readonly unsure?: Pair
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
  const dated = datedIn(clean, around, own).filter(({ said }) => Object.values(said).every(isShort))
  const pairs = dated.flatMap(({ said }) => ('one' in said ? [said] : []))
  const told = dated.flatMap(({ said }) => Object.values(said).map(bare))
  const order = orderByAnswer(pairs, around.company) ?? orderOf(pairs.slice(0, MOST_PAIRS), around)
  const [unsure] = pairs
  if (order === null && unsure) return { entries: [], told, unsure }
  const entries = dated.flatMap((entry, at) => {
    const next = dated[at + 1]
    const body = withoutPicture(clean.slice(entry.body, next?.first ?? clean.length), next)
    return positionOf(clean[entry.dates] ?? '', body, entry, order ?? 'title-first', around) ?? []
  })
  const asked = orderOf(pairs.slice(0, MOST_PAIRS), around) === null ? unsure : undefined
  return { entries, told, ...(asked && { unsure: asked }) }
}

/** So many entries tell their order as well as all of them. */
const MOST_PAIRS = 40
const isShort = (line: string) => !isSentence(line) && /\p{L}/u.test(line)
const bare = (line: string) => line.split(/\s·\s/u)[0] ?? line

function orderByAnswer(pairs: readonly Pair[], company: string | undefined): Order | null {
  const [first] = pairs
  if (company === undefined || !first) return null
  return company === first.one ? 'company-first' : company === first.other ? 'title-first' : null
}

/** What stands for the picture of the next entry's company is no word of this one. */
function withoutPicture(body: readonly string[], next: Dated | undefined): readonly string[] {
  const last = body.at(-1) ?? ''
  const isNext = next && Object.values(next.said).some((line) => isPictureOf(last, bare(line)))
  return isNext ? body.slice(0, -1) : body
}

/** Title and what stands under it, in the order in which all entries are told. */
function wordsOf({ said }: Dated, order: Order): readonly [title: string, under: string] {
  if ('title' in said) return [said.title, '']
  return order === 'title-first' ? [said.one, said.other] : [said.other, said.one]
}

function positionOf(
  dates: string,
  body: readonly string[],
  entry: Dated,
  order: Order,
  around: Around,
): Found<Position> | undefined {
  const [title, under] = wordsOf(entry, order)
  const split = placeBehind(under, around.languages, around.places)
  const rest = bodyOf(body, title, around)
  const place = entry.place || split.place || rest.place
  const form = entryDates(dates, around)?.form ?? ''
  const given: Lines = { title, under: split.before, dates: form, place, text: rest.text, all: [] }
  const found = positionFrom(
    given,
    around.languages.map(({ page }) => page),
    'company' in entry.said ? entry.said.company : undefined,
  )
  // The quote is what stands there, not the form in which its dates were read.
  return found && { ...found, quote: found.quote.replace(form, () => dates) }
}
