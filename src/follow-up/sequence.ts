import { happenedAt } from '../calendar/plausible.ts'
import { personId } from '../model/person-key.ts'
import type { Touchpoint } from '../model/touchpoint.ts'
import { effective } from './effective.ts'
import { namedBy, namedFirst } from './named.ts'

/**
 * The touchpoints that stand, in the order in which they happened. They are given in the order in which they were
 * recorded. Moments decide, as long as they can be true: what names another touchpoint is after it whatever the clock
 * said, and what says that it happened later than now, or in the year 26, stands where it was recorded.
 */
export function inSequence(touchpoints: readonly Touchpoint[], now: string): readonly Touchpoint[] {
  // The order of recording is gone from what was put in sequence: it is not asked again.
  if (sequences.has(touchpoints)) return touchpoints
  const recorded = namedFirst(effective(touchpoints))
  const places = placesOf(recorded, now)
  const placeOf = (touchpoint: Touchpoint) => places.get(touchpoint) ?? FIRST
  const sequence = recorded.toSorted((one, other) => compare(placeOf(one), placeOf(other)))
  sequences.add(sequence)
  return sequence
}

/** Every list that was put in sequence. */
const sequences = new WeakSet<readonly Touchpoint[]>()

/** Before everything that has a moment. */
const FIRST = -(10n ** 30n)

/** Where each stands in time, in nanoseconds: at its moment, or at the latest place of what was recorded before it. */
function placesOf(recorded: readonly Touchpoint[], now: string): ReadonlyMap<Touchpoint, bigint> {
  const named = namedBy(recorded)
  const places = new Map<Touchpoint, bigint>()
  const latest = new Map<string, bigint>()
  for (const touchpoint of recorded) {
    const person = personId(touchpoint.person)
    const before = latest.get(person) ?? FIRST
    const own =
      happenedAt(touchpoint.at, now) === 'ok' ? Temporal.Instant.from(touchpoint.at).epochNanoseconds : before
    const answered = named.get(touchpoint)
    const place = later(own, (answered && places.get(answered)) ?? FIRST)
    places.set(touchpoint, place)
    latest.set(person, later(before, place))
  }
  return places
}

const later = (one: bigint, other: bigint) => (one > other ? one : other)
const compare = (one: bigint, other: bigint) => (one < other ? -1 : one > other ? 1 : 0)

/** Whether what follows from touchpoints depends on the time alone: one says that it happened later than now, or in the year 26. */
export const isUndated = (touchpoints: readonly Touchpoint[], now: string): boolean =>
  touchpoints.some((one) => happenedAt(one.at, now) !== 'ok')

/** The same, with what cannot have happened when it says taken as happening now: nothing is overdue because of it. */
export const datePlausibly = (touchpoints: readonly Touchpoint[], now: string): readonly Touchpoint[] =>
  touchpoints.map((one) => (happenedAt(one.at, now) === 'ok' ? one : { ...one, at: now }))
