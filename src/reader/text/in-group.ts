import { fold } from '../../text/fold.ts'
import type { Span } from '../dates.ts'
import type { Around } from './around.ts'
import { fits, type Group, headOfGroup, lastFilling, lastOf } from './groups.ts'
import type { TextLanguage } from './language.ts'
import { isSentence } from './marks.ts'
import { isPlace } from './place.ts'

/** What is known while the entries are gone through. */
export interface Walk {
  readonly lines: readonly string[]
  readonly dates: readonly number[]
  readonly spans: readonly Span[]
  readonly around: Around
  readonly own: TextLanguage
}

/** The open group; `last`: which entry is its oldest, where that can be told; `isSure` where it began with the whole. */
export interface InGroup {
  readonly group?: Group
  readonly last: number
  readonly isSure: boolean
}

/**
 * The head of a group above an entry. Where no role that follows began when its time began, what looks like a head may be the
 * end of somebody's text: then only a title may stand between it and the dates.
 */
export function headAt({ lines, dates, spans, around, own }: Walk, index: number) {
  const [from, at] = [(dates[index - 1] ?? -1) + 1, dates[index] ?? 0]
  const head = headOfGroup(lines, from, at, own)
  if (!head) return undefined
  const following = spans.slice(index)
  const began = lastOf(head.group, following, around.now)
  const last = began >= 0 ? began : lastFilling(head.group, following, around.now)
  const between = lines.slice(head.after, at).filter((line) => !isCircumstance(line, around, own))
  return last >= 0 || between.length === 1
    ? { ...head, last: last < 0 ? -1 : index + last, isSure: began >= 0 }
    : undefined
}

/** Whether an entry below others of a group belongs to it as well. */
export function goesOn(
  { lines, dates, spans, around, own }: Walk,
  index: number,
  { group, last, isSure }: InGroup,
): boolean {
  const at = dates[index] ?? 0
  if (!group || saysCompany(lines[at - 1], own)) return false
  if (last >= 0 && (isSure || index > last)) return index <= last
  // Where its oldest role is not shown, a line above the title might be a title above a company.
  const above = lines.slice((dates[index - 1] ?? -1) + 1, at - 1).at(-1)
  const isClear = above === undefined || isSentence(above) || isCircumstance(above, around, own)
  return isClear && (last >= 0 || fits(group, spans[index] ?? {}, around.now))
}

/** A place, where or how the work is done: neither a title nor a company. */
export const isCircumstance = (line: string, { languages, places }: Around, { text }: TextLanguage) =>
  text.employment.includes(fold(line)) || text.modes.includes(fold(line)) || isPlace(line, languages, places)

/** “Fjordline · Full-time”: a company, not a title. */
const saysCompany = (line: string | undefined, { text }: TextLanguage) => {
  const [, kind] = fold(line ?? '').split(/\s+·\s+/u)
  return kind !== undefined && text.employment.includes(kind)
}
