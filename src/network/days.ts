import { clean } from './cells.ts'

/** How the days of a column are written, where the order of day and month could be either. */
export type Order = 'day-first' | 'month-first' | 'open'

/** Nobody connected before the site was there. */
const FIRST_YEAR = 2003
/** Day 0 of the serial numbers into which a table program turns days. */
const SERIAL_ZERO = Temporal.PlainDate.from('1899-12-30')
const NUMBERS = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})(?:$|[\s,])/u

/** What the days of a column have shown so far of their order: what is no month must be a day. */
export interface ShownOrder {
  isDayFirst: boolean
  isMonthFirst: boolean
}

/** Takes in one more day of the column. */
export function showOrder(shown: ShownOrder, cell: string): void {
  const numbers = NUMBERS.exec(cell.trim())
  if (!numbers) return
  if (Number(numbers[1]) > 12) shown.isDayFirst = true
  if (Number(numbers[2]) > 12) shown.isMonthFirst = true
}

/** In which order the days of a column stand; open where nothing or both was shown. */
export const orderOf = ({ isDayFirst, isMonthFirst }: ShownOrder): Order =>
  isDayFirst === isMonthFirst ? 'open' : isDayFirst ? 'day-first' : 'month-first'

const remembered = new Map<string, ReadonlyMap<string, number>>()

/** The names of the months in some languages, each with its number: whole, short, and by their first letters. */
export function monthNames(languages: readonly string[]): ReadonlyMap<string, number> {
  const key = languages.join()
  const known = remembered.get(key) ?? namesOfMonths(languages)
  remembered.set(key, known)
  return known
}

function namesOfMonths(languages: readonly string[]): ReadonlyMap<string, number> {
  const names = new Map<string, number>()
  for (const language of languages)
    for (const style of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(language, { month: style, timeZone: 'UTC' })
      for (let month = 1; month <= 12; month++)
        names.set(plain(format.format(Date.UTC(2026, month - 1, 1))), month)
    }
  for (const [name, month] of [...names]) {
    const short = name.slice(0, 3)
    const others = [...names].filter(([other]) => other.startsWith(short))
    if (others.every(([, other]) => other === month)) names.set(short, month)
  }
  return names
}

const plain = (name: string) => name.normalize('NFKC').toLowerCase().replace(/\./gu, '')

/** What a cell must be read with. */
export interface DayContext {
  readonly order: Order
  readonly months: ReadonlyMap<string, number>
  /** Today, as YYYY-MM-DD: nobody connected after it. */
  readonly today: string
  /** What was read: thousands of people connected on the same days. */
  readonly known: Map<string, string | undefined>
}

/** How many different cells are remembered. */
const REMEMBERED = 20_000

/** A day as it is written in an export, or by the program that it went through; the year alone where no more is sure. */
export function dayIn(cell: string, context: DayContext): string | undefined {
  const { known } = context
  const day = known.get(cell)
  if (day !== undefined || known.has(cell)) return day
  if (known.size >= REMEMBERED) known.clear()
  const read = readDay(clean(cell), context)
  known.set(cell, read)
  return read
}

function readDay(text: string, context: DayContext): string | undefined {
  const found =
    readNamedMonth(text, context) ?? iso(text) ?? numbers(text, context) ?? serial(text) ?? year(text)
  if (found === undefined || found > context.today || Number(found.slice(0, 4)) < FIRST_YEAR) return undefined
  return found
}

/** “07 Feb 2026”, “7-Feb-26”, “7. Februar 2026”. */
function readNamedMonth(text: string, { months }: DayContext): string | undefined {
  const [, day, name, year] =
    /^(\d{1,2})\.?[\s-]+(\p{L}[\p{L}\p{M}]*)\.?[\s-]+(\d{4}|\d{2})$/u.exec(text) ?? []
  const month = months.get(plain(name ?? '')) ?? months.get(plain(name ?? '').slice(0, 3))
  return day === undefined || year === undefined || month === undefined
    ? undefined
    : dayOf(year, month, Number(day))
}

function iso(text: string): string | undefined {
  const [, year, month, day] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:$|[T\s])/u.exec(text) ?? []
  return year === undefined ? undefined : dayOf(year, Number(month), Number(day))
}

/** Numbers with a clock behind them in halves of a day are the site's own of 2018: month first. Points are never so. */
function numbers(text: string, { order }: DayContext): string | undefined {
  const [, first, second, year] = NUMBERS.exec(text) ?? []
  if (year === undefined || first === undefined || second === undefined) return undefined
  const [one, other] = [Number(first), Number(second)]
  if (one === other) return dayOf(year, one, other)
  if (/[AP]M$/u.test(text)) return dayOf(year, one, other)
  if (/^\d+\./u.test(text)) return dayOf(year, other, one)
  if (order === 'month-first') return dayOf(year, one, other)
  if (order === 'day-first') return dayOf(year, other, one)
  return one > 12 || other > 12 ? (dayOf(year, one, other) ?? dayOf(year, other, one)) : fullYear(year)
}

/** The number of a day in a table program. */
function serial(text: string): string | undefined {
  return /^[34]\d{4}$|^5[0-9]{4}$/u.test(text)
    ? SERIAL_ZERO.add({ days: Number(text) }).toString()
    : undefined
}

const year = (text: string) => (/^(?:19|20)\d\d$/u.test(text) ? text : undefined)

const fullYear = (year: string) => (year.length === 2 ? `20${year}` : year)

function dayOf(year: string, month: number, day: number): string | undefined {
  try {
    return Temporal.PlainDate.from(
      { year: Number(fullYear(year)), month, day },
      { overflow: 'reject' },
    ).toString()
  } catch {
    return undefined
  }
}
