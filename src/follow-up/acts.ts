import type { Draft } from '../model/draft.ts'
import type { NextStep } from '../model/next-step.ts'
import { type PersonKey, personId } from '../model/person-key.ts'
import type { PromiseId } from '../model/promise.ts'
import { LONGEST_ID, type Touchpoint, type TouchpointKind } from '../model/touchpoint.ts'
import { takenBack } from './effective.ts'
import { isBefore } from './moments.ts'
import { inSequence } from './sequence.ts'

type Of<K extends TouchpointKind> = Extract<Touchpoint, { kind: K }>

/** What an act is done in view of: what happened with the person before, and the moment. */
export interface Acting {
  readonly touchpoints: readonly Touchpoint[]
  readonly now: string
}

/** Letters of an id that stay free for telling an act from one that was taken back. */
const FOR_NUMBER = 10

/** The id of an act, by what it is about: done twice, or in two windows, it is the same act. */
const actId = (kind: TouchpointKind, ...about: readonly (string | number | undefined)[]) =>
  [kind, ...about.filter((one) => one !== undefined)].join(':').slice(0, LONGEST_ID - FOR_NUMBER)

/** What an act of this moment comes after: whatever happened last. */
export const followLast = ({ touchpoints, now }: Acting): Pick<Touchpoint, 'of'> => {
  const last = inSequence(touchpoints, now).at(-1)
  return last ? { of: last.id } : {}
}

/** Somebody is saved for later. */
export const noteSaved = (person: PersonKey, acting: Acting): Of<'saved'> => ({
  kind: 'saved',
  id: actId('saved', personId(person)),
  person,
  at: acting.now,
  ...followLast(acting),
})

/** The text of a draft is copied: each text is one act. */
export const noteCopied = (draft: Draft, text: string, acting: Acting): Of<'copied'> => ({
  ...messageOf(draft, text),
  kind: 'copied',
  id: actId('copied', draft.id, draft.revision),
  at: acting.now,
  ...followLast(acting),
})

/** A draft was sent: what was copied of it last, where something was. */
export function noteSent(draft: Draft, text: string, acting: Acting): Of<'sent'> {
  const copy = inSequence(acting.touchpoints, acting.now).findLast(
    (one) => one.kind === 'copied' && one.draft === draft.id,
  )
  return {
    ...messageOf(draft, text),
    kind: 'sent',
    id: actId('sent', draft.id, copy?.id),
    at: acting.now,
    ...(copy ? { of: copy.id } : followLast(acting)),
  }
}

const messageOf = ({ id, person, kind, channel }: Draft, text: string) => ({
  person,
  message: kind,
  channel,
  draft: id,
  text,
})

/** The answer to “did you send it?”: yes, at a moment. It names the copy that was asked about. */
export const noteSentAt = (copy: Of<'copied'>, at: string): Of<'sent'> => ({
  ...copy,
  kind: 'sent',
  id: actId('sent', copy.draft, copy.id),
  of: copy.id,
  at,
})

/** The invitation that was sent last was accepted. */
export function noteAccepted(person: PersonKey, acting: Acting): Of<'accepted'> {
  const invitation = inSequence(acting.touchpoints, acting.now).findLast(({ kind }) => kind === 'sent')
  const id = actId('accepted', invitation?.id ?? personId(person))
  return { kind: 'accepted', id, person, at: acting.now, ...followLast(acting) }
}

/** Whoever was asked for an introduction has made it. */
export const noteIntroduced = ({ person, of }: NextStep, now: string): Of<'introduced'> => ({
  kind: 'introduced',
  id: actId('introduced', of ?? personId(person)),
  person,
  at: now,
  ...(of !== undefined && { of }),
})

/** “Yes, we met”: at the end of that meeting, whenever it is said, but not later than now. */
export function noteMet({ person, of, ends }: NextStep, now: string): Of<'met'> {
  const at = ends !== undefined && isBefore(ends, now) ? ends : now
  return { kind: 'met', id: actId('met', of ?? personId(person)), person, at, ...aboutOf(of) }
}

/** A meeting was called off, or did not take place. */
export const noteCalledOff = (
  { person, of }: NextStep,
  whose: Of<'cancelled'>['whose'],
  now: string,
): Of<'cancelled'> => ({
  kind: 'cancelled',
  id: actId('cancelled', of ?? personId(person)),
  person,
  at: now,
  whose,
  ...aboutOf(of),
})

/** What was promised is done. */
export const noteKept = ({ person, of }: NextStep, now: string): Of<'kept'> => ({
  kind: 'kept',
  id: actId('kept', of ?? personId(person)),
  person,
  at: now,
  ...aboutOf(of),
})

/** What was done about a piece of advice. */
export const noteActed = (person: PersonKey, advice: string, what: string, now: string): Of<'acted'> => ({
  kind: 'acted',
  id: actId('acted', advice, now),
  person,
  at: now,
  about: advice,
  ...(what !== '' && { what }),
})

/** No answer came: it rests. */
export const noteRested = ({ person, of }: NextStep, acting: Acting): Of<'closed'> => ({
  kind: 'closed',
  id: actId('closed', of ?? personId(person)),
  person,
  at: acting.now,
  why: 'no-reply',
  ...followLast(acting),
})

/** One thing is put off until a day, and nothing else. */
export const putOff = ({ person, promise, of }: NextStep, until: string, now: string): Of<'snoozed'> => ({
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
): Of<'released'> => ({
  kind: 'released',
  id: actId('released', promise, of),
  person,
  at: now,
  step: promise,
  about: of,
})

const aboutOf = (of: string | undefined) => (of === undefined ? {} : { about: of })

/** Takes a touchpoint back; `instead` is recorded in its place where it is corrected. */
export const undoOf = ({ id, person }: Touchpoint, now: string, instead?: Touchpoint): Of<'undone'> => ({
  kind: 'undone',
  id: actId('undone', id),
  person,
  at: now,
  of: id,
  ...(instead && { instead: instead.id }),
})

/**
 * The id under which an act is recorded: none where it is recorded already and stands, another one where it was taken
 * back and is done again. `recorded`: everything about the person, in the order of recording.
 */
export function freeId({ id }: Touchpoint, recorded: readonly Touchpoint[]): string | undefined {
  const same = recorded.filter((one) => one.id === id || one.id.startsWith(`${id}~`))
  const back = takenBack(recorded)
  if (same.some((one) => !back.has(one))) return undefined
  return same.length === 0 ? id : `${id}~${same.length + 1}`
}
