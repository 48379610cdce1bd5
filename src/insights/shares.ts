import { type ChannelId, channelIds } from '../model/draft.ts'
import { type HookKind, hookKinds } from '../model/hook.ts'
import type { Asked } from './asked.ts'
import { areApart, ENOUGH, likelyRange, type Range } from './wilson.ts'

/** Messages up to so many characters, and the rest: a note's room, twice that (evidence: length-inmail-2), and more. */
export const lengths = [200, 400] as const
export type LengthId = 'short' | 'middle' | 'long'
const lengthIds = ['short', 'middle', 'long'] as const

/** The people who have something in common, and how many of them answered. */
export interface Share<Id extends string = string> {
  /** What they have in common; null where it was not recorded. */
  readonly of: Id | null
  readonly asked: number
  readonly answered: number
  /** How far chance alone could move the share; absent under ten people, and of what was not recorded. */
  readonly range?: Range
}

/** What can be said of several shares at once. `apart`: two whose ranges share nothing. */
export type Verdict<Id extends string = string> =
  | { readonly is: 'too-few' | 'only-one' | 'alike' }
  | { readonly is: 'apart'; readonly one: Id; readonly other: Id }

export interface Shares<Id extends string = string> {
  readonly rows: readonly Share<Id>[]
  readonly verdict: Verdict<Id>
}

/** The shares that answered, of those from whom no answer can be awaited any more, by what they have in common. */
export interface SharesBy {
  readonly hook: Shares<HookKind>
  readonly length: Shares<LengthId>
  readonly channel: Shares<ChannelId>
  readonly persona: Shares
}

/** The shares by everything that is recorded of a first message; who is still open is left out. */
export function sharesOf(asked: readonly Asked[]): SharesBy {
  const settled = asked.filter(({ outcome }) => outcome !== 'open')
  const personas = [...new Set(settled.map(({ persona }) => persona))].sort()
  return {
    hook: most(shares(settled, ({ hook }) => hook, hookKinds)),
    length: shares(settled, ({ length }) => (length === undefined ? undefined : lengthId(length)), lengthIds),
    channel: shares(settled, ({ channel }) => channel, channelIds),
    persona: most(shares(settled, ({ persona }) => persona, personas)),
  }
}

const lengthId = (length: number): LengthId =>
  length <= lengths[0] ? 'short' : length <= lengths[1] ? 'middle' : 'long'

function shares<Id extends string>(
  asked: readonly Asked[],
  inCommon: (one: Asked) => Id | undefined,
  ids: readonly Id[],
): Shares<Id> {
  const rows = [...ids, null].flatMap((of): readonly Share<Id>[] => {
    const own = asked.filter((one) => (inCommon(one) ?? null) === of)
    const answered = own.filter(({ outcome }) => outcome !== 'silent').length
    if (own.length === 0) return []
    const range = of !== null && own.length >= ENOUGH && { range: likelyRange(answered, own.length) }
    return [{ of, asked: own.length, answered, ...range }]
  })
  return { rows, verdict: verdictOn(rows) }
}

/** Where no order is given by what they are: by how many were asked, never by how many answered. */
const most = <Id extends string>({ rows, verdict }: Shares<Id>): Shares<Id> => ({
  rows: rows.toSorted(
    (one, other) => Number(one.of === null) - Number(other.of === null) || other.asked - one.asked,
  ),
  verdict,
})

function verdictOn<Id extends string>(rows: readonly Share<Id>[]): Verdict<Id> {
  const told = rows.flatMap(({ of, range }) => (of !== null && range ? [{ of, range }] : []))
  if (told.length < 2) return { is: told.length === 0 ? 'too-few' : 'only-one' }
  for (const one of told)
    for (const other of told)
      if (one.of < other.of && areApart(one.range, other.range))
        return { is: 'apart', one: one.of, other: other.of }
  return { is: 'alike' }
}
