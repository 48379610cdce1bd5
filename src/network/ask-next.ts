import type { MatchLexicons } from '../match/lexicon.ts'
import { organisationKeys } from '../match/organisations.ts'
import { keepAskable } from './filters.ts'
import type { RankedConnection } from './rank.ts'
import { roleOf, tieOf } from './reasons.ts'

export interface AskNextContext {
  /** How many may be offered. */
  readonly room: number
  readonly now: string
  readonly lexicons: MatchLexicons
  /** Who is kept, by `personId`: Today offers them by itself. */
  readonly kept: ReadonlySet<string>
  /** When somebody was written to last, by `personId`. */
  readonly written: ReadonlyMap<string, string>
}

/** So many days lie between two who are asked in one organisation: they may sit at one table. Our judgement. */
const DAYS_APART = 7

/** Whom to ask next of the network: whoever has a role or a tie, in order; never two of one organisation within a week. */
export function askNext(
  ranked: readonly RankedConnection[],
  { room, now, lexicons, kept, written }: AskNextContext,
): readonly RankedConnection[] {
  const since = Temporal.Instant.from(now).subtract({ hours: 24 * DAYS_APART })
  const isRecent = (at: string | undefined) =>
    at !== undefined && Temporal.Instant.compare(Temporal.Instant.from(at), since) >= 0
  const keysOf = ({ connection: { company } }: RankedConnection) =>
    company === undefined ? [] : organisationKeys(company, lexicons)
  const taken = new Set(ranked.filter(({ connection: { id } }) => isRecent(written.get(id))).flatMap(keysOf))
  const chosen: RankedConnection[] = []
  for (const one of keepAskable(ranked)) {
    if (chosen.length >= room) break
    const { id } = one.connection
    if (kept.has(id) || written.has(id) || roleOf(one.reasons) + tieOf(one.reasons) === 0) continue
    const keys = keysOf(one)
    if (keys.some((key) => taken.has(key))) continue
    for (const key of keys) taken.add(key)
    chosen.push(one)
  }
  return chosen
}
