import type { Span } from '../dates.ts'
import type { TextLanguage } from './language.ts'
import { monthsIn, monthsOf } from './length.ts'

/** Several roles at one company, under its name and the time spent there. */
export interface Group {
  readonly company: string
  readonly months: number
  readonly end?: string
  covered: number
}

/** A company's name with the whole time there under it, between two lines of dates. */
export function headOfGroup(lines: readonly string[], from: number, to: number, own: TextLanguage) {
  for (let at = to - 2; at > from; at--) {
    const months = monthsIn(lines[at] ?? '', own)
    const company = lines[at - 1]
    if (months !== null && company !== undefined)
      return { first: at - 1, group: { company, months, covered: 0 } satisfies Group }
  }
  return undefined
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
