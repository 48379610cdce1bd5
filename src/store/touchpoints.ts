import { inSequence } from '../follow-up/sequence.ts'
import { freeId, undoOf } from '../follow-up/undo-act.ts'
import type { Draft } from '../model/draft.ts'
import type { PersonKey } from '../model/person-key.ts'
import type { Touchpoint } from '../model/touchpoint.ts'
import { db } from './db.ts'
import type { Beside } from './drafts.ts'
import { everyKeyOf } from './joins.ts'
import { keepIfNew, keptWith, mustBeKept } from './keep-if-new.ts'
import { moment } from './moment.ts'
import { fitRow } from './row-schemas.ts'
import { putRows, removeRows, rowAt } from './rows.ts'
import { storedOfPersons } from './stored-of-persons.ts'
import type { StoredTouchpoint } from './tables.ts'
import { write } from './write.ts'
import { Refused, type Writing } from './writing.ts'

/** What happened with a person and stands, in the order in which it happened. */
export const touchpointsOf = async (person: PersonKey): Promise<readonly Touchpoint[]> =>
  touchpointsOfMany(await everyKeyOf(person))

/** What happened with all who have these keys, in the same order. */
export const touchpointsOfMany = async (persons: readonly PersonKey[]): Promise<readonly Touchpoint[]> =>
  inOrder(await storedOf(persons))

/** The same with what was taken back, in the order of recording: what an act is done in view of. */
export const recordedOf = async (person: PersonKey): Promise<readonly Touchpoint[]> =>
  asRecorded(await storedOf(await everyKeyOf(person)))

const storedOf = (persons: readonly PersonKey[]): Promise<readonly StoredTouchpoint[]> =>
  storedOfPersons(db.touchpoints, persons)

/** What happened with everybody, in the same order. */
export const allTouchpoints = async (): Promise<readonly Touchpoint[]> =>
  inOrder(await db.touchpoints.toArray())

/** Those that were sent by a moment or later, and the last that were sent at all, of everybody; without what was taken back. */
export async function sentLately(since: string): Promise<readonly Touchpoint[]> {
  const ofKind = (kind: Touchpoint['kind'], from = '') =>
    db.touchpoints.where('[kind+at]').between([kind, from], [kind, '\uffff'])
  const [lately, last, undone] = await Promise.all([
    ofKind('sent', since).toArray(),
    ofKind('sent').reverse().limit(MOST_COMPARED).toArray(),
    ofKind('undone').toArray(),
  ])
  return inOrder([...new Map([...undone, ...last, ...lately].map((row) => [row.id, row])).values()])
}

/** What ended a relationship of the user's own, or said goodbye in it; without what was taken back. */
export async function closedTouchpoints(): Promise<readonly Touchpoint[]> {
  const ofKind = (kind: Touchpoint['kind']) =>
    db.touchpoints.where('[kind+at]').between([kind, ''], [kind, '\uffff'])
  const [closed, sent, undone] = await Promise.all([
    ofKind('closed').toArray(),
    ofKind('sent')
      .filter((one) => one.kind === 'sent' && one.message === 'graceful-close')
      .toArray(),
    ofKind('undone').toArray(),
  ])
  return inOrder([...closed, ...sent, ...undone])
}

/** Sent texts of others that a new one is compared with. Our judgement. */
const MOST_COMPARED = 200

/**
 * What stands, in sequence, without what cannot be read. The clock is asked only to know what cannot have happened yet.
 */
export const inOrder = (stored: readonly StoredTouchpoint[], now: string = moment()): readonly Touchpoint[] =>
  inSequence(asRecorded(stored), now)

/** Everything that was recorded and can be read, also what was taken back, in the order of recording: what a backup holds. */
export const asRecorded = (stored: readonly StoredTouchpoint[]): readonly Touchpoint[] =>
  stored
    .toSorted((one, other) => (one.order ?? 0) - (other.order ?? 0))
    .flatMap((row) => fitRow('touchpoints', row) ?? [])

/**
 * Adds what happened, with the person if they are new, what was read, and the draft that it is about, in one
 * step. Refused when another window has changed that draft, or the person was deleted. An act that is recorded already
 * stays one; where it was taken back and is done again, it is another one.
 */
export const record = (
  touchpoint: Touchpoint,
  beside: Beside & { readonly draft?: Draft | undefined } = {},
): Writing<void> =>
  write([...keptWith, db.joins, db.readings, db.drafts, db.touchpoints], async () => {
    const { draft } = beside
    if (draft && (await isChangedElsewhere(draft))) throw new Refused('changed-elsewhere')
    await keepIfNew(beside.contact)
    await mustBeKept(touchpoint.person)
    await putRows('readings', beside.readings ?? [])
    if (draft) await putRows('drafts', [draft])
    await add(touchpoint)
  })

/** Adds what happened with several people who are kept, in one step: all of it, or nothing. */
export const recordAll = (touchpoints: readonly Touchpoint[]): Writing<void> =>
  write([db.contacts, db.joins, db.touchpoints], async () => {
    for (const touchpoint of touchpoints) {
      await mustBeKept(touchpoint.person)
      await add(touchpoint)
    }
  })

/**
 * Undoes one touchpoint, and records another in its place where it is only to be corrected. Refused as a correction of
 * what was taken back or corrected in another window meanwhile.
 */
export const undoOne = (touchpoint: Touchpoint, now: string, instead?: Touchpoint): Writing<void> =>
  write([db.touchpoints], async () => {
    const isNew = await add(undoOf(touchpoint, now, instead))
    if (isNew && instead) await add(instead)
    if (isNew || !instead) return
    const isSame = (await db.touchpoints.where('id').equals(instead.id).count()) > 0
    if (!isSame) throw new Refused('changed-elsewhere')
  })

/** Adds a touchpoint that is not recorded yet, within the transaction of the caller. Gives whether it was new. */
async function add(touchpoint: Touchpoint): Promise<boolean> {
  const id = freeId(touchpoint, asRecorded(await storedOf([touchpoint.person])))
  if (id === undefined) return false
  await putRows('touchpoints', [{ ...touchpoint, id }])
  return true
}

const isChangedElsewhere = async (draft: Draft) => {
  const stored = await rowAt('drafts', draft.id)
  if (!stored) return false
  const sameText = stored.changedAt === draft.changedAt
  return stored.revision > draft.revision || (stored.revision === draft.revision && !sameText)
}

/** Takes back what was recorded last about a person, a correction as a whole. Gives it, or undefined when there was nothing. */
export const undoLast = (person: PersonKey): Writing<Touchpoint | undefined> =>
  write([db.joins, db.touchpoints], async () => {
    const stored = (await storedOf(await everyKeyOf(person)))
      .filter((row) => fitRow('touchpoints', row) !== undefined)
      .toSorted((one, other) => (one.order ?? 0) - (other.order ?? 0))
    const [before, last] = [stored.at(-2), stored.at(-1)]
    if (last?.order === undefined) return undefined
    const isCorrection = before?.kind === 'undone' && before.instead === last.id
    await removeRows('touchpoints', isCorrection ? [before.order, last.order] : [last.order])
    return fitRow('touchpoints', last)
  })
