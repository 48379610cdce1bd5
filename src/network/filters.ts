import type { RankedConnection } from './rank.ts'
import { isReasoned, type ReasonKind } from './reasons.ts'

/** Whom a list shows. */
export const filterIds = ['reason', 'colleagues', 'own', 'alumni', 'speakers', 'everybody'] as const
export type FilterId = (typeof filterIds)[number]

const has =
  (...kinds: readonly ReasonKind[]) =>
  ({ reasons }: RankedConnection) =>
    reasons.some(({ kind }) => kinds.includes(kind))

/** What each list asks of somebody. */
export const filters: { readonly [F in FilterId]: (one: RankedConnection) => boolean } = {
  reason: ({ reasons }) => isReasoned(reasons),
  colleagues: has('former-employer', 'perhaps-colleague'),
  own: has('own-organisation'),
  alumni: has('school'),
  speakers: has('spoke'),
  everybody: () => true,
}

/** How many each list holds, and how many a boundary leaves out of all of them. */
export type Counts = Readonly<Record<FilterId | 'leftOut' | 'reportingLine', number>>

/** Those who may be asked: whom a boundary rules out stands in no list. */
export const keepAskable = (ranked: readonly RankedConnection[]): readonly RankedConnection[] =>
  ranked.filter(({ ruledOutBy }) => ruledOutBy.length === 0)

/** Counts the lists. */
export function countsOf(ranked: readonly RankedConnection[]): Counts {
  const asked = keepAskable(ranked)
  const lists = Object.fromEntries(filterIds.map((id) => [id, asked.filter(filters[id]).length]))
  const above = ranked.filter(({ ruledOutBy }) => ruledOutBy.some(({ kind }) => kind === 'reporting-line'))
  return {
    ...(lists as Record<FilterId, number>),
    leftOut: ranked.length - asked.length,
    reportingLine: above.length,
  }
}
