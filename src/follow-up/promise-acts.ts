import type { NextStep } from '../model/next-step.ts'
import { type PersonKey, personId } from '../model/person-key.ts'
import type { PromiseId } from '../model/promise.ts'
import type { TouchpointOf } from '../model/touchpoint.ts'
import { type Acting, actId, followLast } from './acts.ts'
import { isBefore } from './moments.ts'

/** “Yes, we met”: at the end of that meeting, whenever it is said, but not later than now. */
export function noteMet({ person, of, ends }: NextStep, now: string): TouchpointOf<'met'> {
  const at = ends !== undefined && isBefore(ends, now) ? ends : now
  return { kind: 'met', id: actId('met', of ?? personId(person)), person, at, ...aboutOf(of) }
}

/** A meeting was called off, or did not take place. */
export const noteCalledOff = (
  { person, of }: NextStep,
  whose: TouchpointOf<'cancelled'>['whose'],
  now: string,
): TouchpointOf<'cancelled'> => ({
  kind: 'cancelled',
  id: actId('cancelled', of ?? personId(person)),
  person,
  at: now,
  whose,
  ...aboutOf(of),
})

/** What was promised is done. */
export const noteKept = ({ person, of }: NextStep, now: string): TouchpointOf<'kept'> => ({
  kind: 'kept',
  id: actId('kept', of ?? personId(person)),
  person,
  at: now,
  ...aboutOf(of),
})

/** What was done about a piece of advice. */
export const noteActed = (
  person: PersonKey,
  advice: string,
  what: string,
  now: string,
): TouchpointOf<'acted'> => ({
  kind: 'acted',
  id: actId('acted', advice, now),
  person,
  at: now,
  about: advice,
  ...(what !== '' && { what }),
})

/** No answer came: it rests. */
export const noteRested = ({ person, of }: NextStep, acting: Acting): TouchpointOf<'closed'> => ({
  kind: 'closed',
  id: actId('closed', of ?? personId(person)),
  person,
  at: acting.now,
  why: 'no-reply',
  ...followLast(acting),
})

/** One thing is put off until a day, and nothing else. */
export const putOff = (
  { person, promise, of }: NextStep,
  until: string,
  now: string,
): TouchpointOf<'snoozed'> => ({
  kind: 'snoozed',
  id: actId('snoozed', promise ?? undefined, of, until, now),
  person,
  at: now,
  until,
  ...aboutOf(of),
  ...(promise && { step: promise }),
})

/** One thing is let go, and nothing else. */
export const noteReleased = (
  { person }: NextStep,
  promise: PromiseId,
  of: string,
  now: string,
): TouchpointOf<'released'> => ({
  kind: 'released',
  id: actId('released', promise, of),
  person,
  at: now,
  step: promise,
  about: of,
})

const aboutOf = (of: string | undefined) => (of === undefined ? {} : { about: of })
