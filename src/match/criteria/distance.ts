import type { Outcome, Verdict } from '../../model/match.ts'
import type { Relationship } from '../../model/persona.ts'
import type { Position, Seen } from '../../model/reading.ts'
import { monthsOf } from '../months.ts'
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

/** Are they the right distance ahead, by the years since the first role? */
export const distance: Judge = ({ known, persona, me, now }) => {
  if (!/^\d{4}$/u.test(me.workingSince ?? '')) return []
  // Of a list that goes on, the first role may be earlier still.
  if (!isSettled(known, 'positions')) return [unknown]
  const [first] = [...known.profile.positions].filter(({ value }) => value.from !== undefined).sort(byBegin)
  const began = first && monthsOf(first.value.from ?? '', now)
  if (!first || began === undefined || began === null) return [unknown]
  const years = (Number(me.workingSince) * 12 + 6 - began) / 12
  const outcome = outcomeOf(years, persona.kind)
  const { quote, section, foundBy, at } = first
  if (outcome === 'missed') return [{ criterion: 'distance', outcome, read: ['experience'] }]
  return [{ criterion: 'distance', outcome, evidence: [{ quote, section, foundBy, at }] }]
}

const unknown: Verdict = { criterion: 'distance', outcome: 'unknown', needs: ['positions'] }

const byBegin = (one: Seen<Position>, other: Seen<Position>) =>
  (one.value.from ?? '').localeCompare(other.value.from ?? '')

function outcomeOf(years: number, kind: Relationship): Exclude<Outcome, 'unknown'> {
  const { met, near } = ranges[kind]
  const within = ([least, most]: readonly [number, number]) => years >= least && years <= most
  return within(met) ? 'met' : within(near) ? 'partly' : 'missed'
}
