import { freeId, undoOf } from '../follow-up/acts.ts'
import { inSequence } from '../follow-up/sequence.ts'
import type { Draft } from '../model/draft.ts'
import type { PersonKey } from '../model/person-key.ts'
import type { Touchpoint } from '../model/touchpoint.ts'
import { byPerson, db, keyOf, type StoredTouchpoint } from './db.ts'
import type { Beside } from './drafts.ts'
import { rowsOf } from './joins.ts'
import { keepIfNew } from './people.ts'
import { kept, type Result, refused } from './result.ts'
import { write } from './write.ts'

/** What happened with a person and stands, in the order in which it happened. */
export const touchpointsOf = async (person: PersonKey): Promise<readonly Touchpoint[]> =>
  inOrder(
    await db.touchpoints
      .where(byPerson)
      .anyOf([...(await rowsOf(person))])
      .toArray(),
  )

/** What happened with everybody, in the same order. */
export const allTouchpoints = async (): Promise<readonly Touchpoint[]> =>
  inOrder(await db.touchpoints.toArray())

/**
 * What stands, in sequence, and the order of recording taken off. The clock is asked only to know what cannot have
 * happened yet.
 */
export const inOrder = (
  stored: readonly StoredTouchpoint[],
  now: string = new Date().toISOString(),
): readonly Touchpoint[] => inSequence(asRecorded(stored), now)

/** Everything that was recorded, also what was taken back, in the order of recording: what a backup holds. */
export const asRecorded = (stored: readonly StoredTouchpoint[]): readonly Touchpoint[] =>
  stored.toSorted((a, b) => (a.order ?? 0) - (b.order ?? 0)).map(({ order: _, ...touchpoint }) => touchpoint)

/**
 * Adds what happened, with the person if they are new, what was read, and the draft that it is about, in one
 * step. Refuses when another window has changed that draft. An act that is recorded already stays one; where it was
 * taken back and is done again, it is another one.
 */
export const record = (
  touchpoint: Touchpoint,
  beside: Beside & { readonly draft?: Draft | undefined } = {},
): Promise<Result<void>> =>
  write([db.contacts, db.readings, db.drafts, db.touchpoints], async () => {
    const { draft } = beside
    if (draft && (await isChangedElsewhere(draft))) return refused('changed-elsewhere')
    await keepIfNew(beside.contact)
    await db.readings.bulkPut([...(beside.readings ?? [])])
    if (draft) await db.drafts.put(draft)
    await add(touchpoint)
    return kept(undefined)
  })

/**
 * Takes one touchpoint back, and records another in its place where it is only to be corrected. Refuses a correction of
 * what was taken back or corrected in another window meanwhile.
 */
export const takeBack = (touchpoint: Touchpoint, now: string, instead?: Touchpoint): Promise<Result<void>> =>
  write([db.touchpoints], async () => {
    const isNew = await add(undoOf(touchpoint, now, instead))
    const isSame = instead && (await db.touchpoints.where('id').equals(instead.id).count()) > 0
    if (!isNew) return instead && !isSame ? refused('changed-elsewhere') : kept(undefined)
    if (instead) await add(instead)
    return kept(undefined)
  })

/** Adds a touchpoint that is not recorded yet, within the transaction of the caller. Gives whether it was new. */
async function add(touchpoint: Touchpoint): Promise<boolean> {
  const stored = asRecorded(await db.touchpoints.where(byPerson).equals(keyOf(touchpoint.person)).toArray())
  const id = freeId(touchpoint, stored)
  if (id === undefined) return false
  await db.touchpoints.add({ ...touchpoint, id })
  return true
}

const isChangedElsewhere = async (draft: Draft) => {
  const stored = await db.drafts.get(draft.id)
  if (!stored) return false
  const sameText = stored.changedAt === draft.changedAt
  return stored.revision > draft.revision || (stored.revision === draft.revision && !sameText)
}

/** Takes back what was recorded last about a person, a correction as a whole. Gives it, or undefined when there was nothing. */
export const undoLast = (person: PersonKey): Promise<Result<Touchpoint | undefined>> =>
  write([db.joins, db.touchpoints], async () => {
    const stored = await db.touchpoints
      .where(byPerson)
      .anyOf([...(await rowsOf(person))])
      .sortBy('order')
    const last = stored.at(-1)
    if (last?.order === undefined) return kept(undefined)
    const before = stored.at(-2)
    const isCorrection = before?.kind === 'undone' && before.instead === last.id
    await db.touchpoints.bulkDelete(isCorrection && before.order ? [before.order, last.order] : [last.order])
    return kept(asRecorded([last])[0])
  })
