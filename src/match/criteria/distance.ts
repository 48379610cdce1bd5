import type { Outcome, Verdict } from '../../model/match.ts'
import type { Relationship } from '../../model/persona.ts'
import type { Position, Seen } from '../../model/reading.ts'
import type { MatchLexicons } from '../lexicon.ts'
import { monthsOf } from '../months.ts'
import { levelOf, levels, yearsWorked } from '../seniority.ts'
import { isSettled } from '../settled.ts'
import type { Judge } from './criterion.ts'

/** Years ahead that suit a kind of relationship, and those that come near (our judgement). */
const ranges: Readonly<
  Record<Relationship, { readonly met: readonly [number, number]; readonly near: readonly [number, number] }>
> = {
  informal: { met: [3, 12], near: [1, 18] },
  formal: { met: [3, 12], near: [1, 18] },
  virtual: { met: [3, 12], near: [1, 18] },
  peer: { met: [-3, 3], near: [-6, 6] },
  reverse: { met: [-60, -1], near: [-60, 2] },
}

/** Are they the right distance ahead: by the years that they have worked, and not at a lower level than mine? */
export const distance: Judge = ({ known, persona, me, lexicons, now }) => {
  if (!/^\d{4}$/u.test(me.workingSince ?? '')) return []
  // Of a list that goes on, the first role may be earlier still.
  if (!isSettled(known, 'positions')) return [unknown]
  const [first] = [...known.profile.positions].filter(({ value }) => value.from !== undefined).sort(byBegin)
  const theirs = yearsWorked(known.profile.positions, now)
  const today = monthsOf('now', now)
  if (!first || theirs === null || today === null) return [unknown]
  const mine = (today - (Number(me.workingSince) * 12 + 6)) / 12
  const byYears = outcomeOf(theirs - mine, persona.kind)
  const isBelow =
    persona.kind !== 'peer' &&
    persona.kind !== 'reverse' &&
    isLower(known.profile.positions, me.role, lexicons)
  const outcome = byYears === 'met' && isBelow ? 'partly' : byYears
  const { quote, section, foundBy, at } = first
  if (outcome === 'missed') return [{ criterion: 'distance', outcome, read: ['experience'] }]
  return [{ criterion: 'distance', outcome, evidence: [{ quote, section, foundBy, at }] }]
}

/** Whether both levels are named, and theirs of today is the lower one. */
function isLower(
  positions: readonly Seen<Position>[],
  role: string | undefined,
  lexicons: MatchLexicons,
): boolean {
  const mine = role === undefined ? undefined : levelOf(role, lexicons)
  const current = positions.flatMap(({ value }) =>
    value.to === 'now' ? (levelOf(value.title ?? '', lexicons) ?? []) : [],
  )
  if (mine === undefined || current.length === 0) return false
  return current.every((level) => levels.indexOf(level) < levels.indexOf(mine))
}

const unknown: Verdict = { criterion: 'distance', outcome: 'unknown', needs: ['positions'] }

const byBegin = (one: Seen<Position>, other: Seen<Position>) =>
  (one.value.from ?? '').localeCompare(other.value.from ?? '')

function outcomeOf(years: number, kind: Relationship): Exclude<Outcome, 'unknown'> {
  const { met, near } = ranges[kind]
  const within = ([least, most]: readonly [number, number]) => years >= least && years <= most
  return within(met) ? 'met' : within(near) ? 'partly' : 'missed'
}
