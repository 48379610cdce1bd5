import type { Draft } from '../model/draft.ts'
import { type PersonKey, personId } from '../model/person-key.ts'
import { LONGEST_ID, type Touchpoint, type TouchpointKind } from '../model/touchpoint.ts'
import { takenBack } from './effective.ts'
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
export const following = ({ touchpoints, now }: Acting): Pick<Touchpoint, 'of'> => {
  const last = inSequence(touchpoints, now).at(-1)
  return last ? { of: last.id } : {}
}

/** Somebody is saved for later. */
export const saved = (person: PersonKey, acting: Acting): Of<'saved'> => ({
  kind: 'saved',
  id: actId('saved', personId(person)),
  person,
  at: acting.now,
  ...following(acting),
})

/** The text of a draft is copied: each text is one act. */
export const copied = (draft: Draft, text: string, acting: Acting): Of<'copied'> => ({
  ...messageOf(draft, text),
  kind: 'copied',
  id: actId('copied', draft.id, draft.revision),
  at: acting.now,
  ...following(acting),
})

/** A draft was sent: what was copied of it last, where something was. */
export function sent(draft: Draft, text: string, acting: Acting): Of<'sent'> {
  const copy = inSequence(acting.touchpoints, acting.now).findLast(
    (one) => one.kind === 'copied' && one.draft === draft.id,
  )
  return {
    ...messageOf(draft, text),
    kind: 'sent',
    id: actId('sent', draft.id, copy?.id),
    at: acting.now,
    ...(copy ? { of: copy.id } : following(acting)),
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
export const sentAt = (copy: Of<'copied'>, at: string): Of<'sent'> => ({
  ...copy,
  kind: 'sent',
  id: actId('sent', copy.draft, copy.id),
  of: copy.id,
  at,
})

/** The invitation that was sent last was accepted. */
export function accepted(person: PersonKey, acting: Acting): Of<'accepted'> {
  const invitation = inSequence(acting.touchpoints, acting.now).findLast(({ kind }) => kind === 'sent')
  const id = actId('accepted', invitation?.id ?? personId(person))
  return { kind: 'accepted', id, person, at: acting.now, ...following(acting) }
}

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
