import type { Span } from '../dates.ts'
import type { TextLanguage } from './language.ts'
import { monthsIn, monthsOf, monthsWithin } from './length.ts'

/** Several roles at one company, under its name and the time spent there. */
export interface Group {
  readonly company: string
  readonly months: number
  readonly end?: string
  covered: number
}

/** A company's name with the whole time there under it, between two lines of dates; `after`: where what follows the time begins. */
export function headOfGroup(lines: readonly string[], from: number, to: number, own: TextLanguage) {
  for (let at = to - 2; at > from; at--) {
    const months = monthsIn(lines[at] ?? '', own)
    const company = lines[at - 1]
    if (months !== null && company !== undefined)
      return { first: at - 1, after: at + 1, group: { company, months, covered: 0 } satisfies Group }
  }
  return undefined
}

/** Which of the roles that follow is the oldest of a group, since it began when the whole time did; -1 where none is. */
export function lastOf(group: Group, spans: readonly Span[], now: string): number {
  const end = spans[0]?.to
  return end === undefined
    ? -1
    : spans.findIndex((span) => {
        const reach = reachOf({ ...group, end }, span, now)
        return reach !== null && Math.abs(reach - group.months) <= 1
      })
}

/** Which of the roles that follow fills the whole time with those before it, gaps between them not counted; -1 where none does. */
export function lastFilling(group: Group, spans: readonly Span[], now: string): number {
  const filled = new Set<number>()
  return spans.findIndex((span) => {
    for (const month of monthsWithin(span, now)) filled.add(month)
    return Math.abs(filled.size - group.months) <= 1
  })
}

/** Whether a role can belong to a group: its time is not filled yet, and this role does not go beyond it. */
export function fits(group: Group, span: Span, now: string): boolean {
  const reach = reachOf(group, span, now)
  return reach !== null && group.covered < group.months && reach <= group.months + 1
}

/** Counts a role as part of a group. */
export function cover(group: Group, span: Span, now: string): void {
  const reach = reachOf(group, span, now)
  if (group.end === undefined && span.to !== undefined) Object.assign(group, { end: span.to })
  // Where only years are told, nothing shows that the group goes on.
  group.covered = Math.max(group.covered, reach === null ? group.months : reach + 1)
}

/** The months from the beginning of a role to the end of its group. */
const reachOf = (group: Group, { from, to }: Span, now: string) =>
  from === undefined ? null : monthsOf({ from, ...((group.end ?? to) && { to: group.end ?? to ?? '' }) }, now)

/** When a text was copied, by a role that goes on and how long it had lasted: lengths were counted on that day. */
export function copiedAt(
  entries: readonly { readonly span: Span; readonly months: number | null }[],
  now: string,
): string {
  const [at] = entries.flatMap(({ span: { from, to }, months }) =>
    to === 'now' && months !== null && from?.length === 7 ? [monthsAfter(from, months - 1)] : [],
  )
  return at !== undefined && at < now ? at : now
}

function monthsAfter(month: string, count: number): string {
  const all = 12 * Number(month.slice(0, 4)) + Number(month.slice(5, 7)) - 1 + count
  return `${Math.floor(all / 12)}-${String((all % 12) + 1).padStart(2, '0')}`
}
