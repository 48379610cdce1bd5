import type { Draft } from '../model/draft.ts'
import type { NextStep } from '../model/next-step.ts'
import { type PersonKey, personId } from '../model/person-key.ts'
import type { TouchpointOf } from '../model/touchpoint.ts'
import { type Acting, actId, followLast } from './acts.ts'
import { inSequence } from './sequence.ts'

/** Somebody is saved for later. */
export const noteSaved = (person: PersonKey, acting: Acting): TouchpointOf<'saved'> => ({
  kind: 'saved',
  id: actId('saved', personId(person)),
  person,
  at: acting.now,
  ...followLast(acting),
})

/** The text of a draft is copied: each text is one act. */
export const noteCopied = (draft: Draft, text: string, acting: Acting): TouchpointOf<'copied'> => ({
  ...messageOf(draft, text),
  kind: 'copied',
  id: actId('copied', draft.id, draft.revision),
  at: acting.now,
  ...followLast(acting),
})

/** A draft was sent: what was copied of it last, where something was. */
export function noteSent(draft: Draft, text: string, acting: Acting): TouchpointOf<'sent'> {
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
export const noteSentAt = (copy: TouchpointOf<'copied'>, at: string): TouchpointOf<'sent'> => ({
  ...copy,
  kind: 'sent',
  id: actId('sent', copy.draft, copy.id),
  of: copy.id,
  at,
})

/** The invitation that was sent last was accepted. */
export function noteAccepted(person: PersonKey, acting: Acting): TouchpointOf<'accepted'> {
  const invitation = inSequence(acting.touchpoints, acting.now).findLast(({ kind }) => kind === 'sent')
  const id = actId('accepted', invitation?.id ?? personId(person))
  return { kind: 'accepted', id, person, at: acting.now, ...followLast(acting) }
}

/** Whoever was asked for an introduction has made it. */
export const noteIntroduced = ({ person, of }: NextStep, now: string): TouchpointOf<'introduced'> => ({
  kind: 'introduced',
  id: actId('introduced', of ?? personId(person)),
  person,
  at: now,
  ...(of !== undefined && { of }),
})
