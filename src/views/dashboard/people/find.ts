import type { Contact } from '../../../model/contact.ts'
import type { ChannelId } from '../../../model/draft.ts'
import type { NextStep } from '../../../model/next-step.ts'
import { personId } from '../../../model/person-key.ts'
import type { Standing } from '../../../model/standing.ts'
import { fold } from '../../../text/fold.ts'

/** One person of the list: where it stands, when something happened last, and the nearest of what is open. */
export interface Row {
  readonly contact: Contact
  readonly standing: Standing
  readonly last: string
  readonly next?: NextStep | undefined
  readonly isOwed: boolean
}

/** Whether something is owed, something else is open, or nothing is. */
export type Due = 'owed' | 'open' | 'nothing'
export type Order = 'last' | 'due' | 'name' | 'since'

/** What is looked for; undefined: whichever. */
export interface Wanted {
  readonly standing?: Standing | undefined
  readonly persona?: string | undefined
  readonly channel?: ChannelId | undefined
  readonly due?: Due | undefined
  /** Words of the place on their profile. */
  readonly place?: string | undefined
}

const dueOf = ({ next, isOwed }: Row): Due => (isOwed ? 'owed' : next ? 'open' : 'nothing')

/** Whether a person is among those who are looked for. */
export const fits = (row: Row, { standing, persona, channel, due }: Wanted): boolean =>
  (standing === undefined || row.standing === standing) &&
  (persona === undefined || row.contact.persona === persona) &&
  (channel === undefined || row.contact.channel === channel) &&
  (due === undefined || dueOf(row) === due)

/** The rows in an order: whoever something happened with last first, what is due soonest first, by name, kept longest ago first. */
export function sortRows(rows: readonly Row[], order: Order, language: string): readonly Row[] {
  const names = new Intl.Collator(language)
  const due = ({ next, isOwed }: Row) => `${isOwed ? 0 : 1}${next?.dueBy ?? next?.dueFrom ?? '9999'}`
  const compare: Readonly<Record<Order, (one: Row, other: Row) => number>> = {
    last: (one, other) => byText(other.last, one.last),
    due: (one, other) => byText(due(one), due(other)),
    name: (one, other) => names.compare(one.contact.name, other.contact.name),
    since: (one, other) => byText(one.contact.since, other.contact.since),
  }
  return rows.toSorted(compare[order])
}

const byText = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0)

/** What is written about somebody, folded: names, headline, and what was noted, sent and said, by `personId`, where it is read already. */
export const writtenOf = (
  { person, name, nameIn, headline }: Contact,
  written: ReadonlyMap<string, readonly string[]> | undefined,
): string =>
  fold([name, ...Object.values(nameIn), headline ?? '', ...(written?.get(personId(person)) ?? [])].join('\n'))

/** Whether every word of a search stands in a folded text, in any script, whatever the accents. */
export const holds = (folded: string, search: string): boolean =>
  fold(search)
    .split(/\s+/u)
    .every((word) => folded.includes(word))
