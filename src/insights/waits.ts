import type { Asked } from './asked.ts'
import { ENOUGH } from './wilson.ts'

/** Days until an answer: within how many half of them came, and the middle half. */
export interface Waits {
  /** How many answers came within so many days, the day before excluded: one entry a day, from the first on. */
  readonly byDay: readonly number[]
  readonly answers: number
  /** How many came before a nudge would have been fair. */
  readonly beforeNudge: number
  /** Absent under ten answers. */
  readonly spread?: { readonly quarter: number; readonly half: number; readonly threeQuarters: number }
}

/** The days that the first answers took, of those that have a date. */
export function waitsOf(asked: readonly Asked[]): Waits {
  const answered = asked.filter(({ days }) => days !== undefined)
  const days = answered.map(({ days = 1 }) => days).toSorted((one, other) => one - other)
  const within = (share: number) => days[Math.ceil(share * days.length) - 1] ?? 1
  return {
    byDay: Array.from(
      { length: days.at(-1) ?? 0 },
      (_, before) => days.filter((day) => day === before + 1).length,
    ),
    answers: days.length,
    beforeNudge: answered.filter(({ isBeforeNudge }) => isBeforeNudge).length,
    ...(days.length >= ENOUGH && {
      spread: { quarter: within(0.25), half: within(0.5), threeQuarters: within(0.75) },
    }),
  }
}

/** Groups of days as a table tells them: from a day, to a day; the last has no end. */
const groups = [
  { from: 1, to: 1 },
  { from: 2, to: 4 },
  { from: 5, to: 9 },
  { from: 10, to: undefined },
] as const

/** How many answers came in each group of days. */
export const groupedWaits = ({ byDay }: Waits) =>
  groups.map(({ from, to }) => ({
    from,
    to,
    answers: byDay.slice(from - 1, to).reduce((sum, count) => sum + count, 0),
  }))
