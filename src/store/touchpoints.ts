import type { Draft } from '../model/draft.ts'
import type { PersonKey } from '../model/person-key.ts'
import type { Touchpoint } from '../model/touchpoint.ts'
import { byPerson, db, type StoredTouchpoint } from './db.ts'
import type { Beside } from './drafts.ts'
import { rowsOf } from './joins.ts'
import { keepIfNew } from './people.ts'
import { kept, type Result, refused } from './result.ts'
import { write } from './write.ts'

/** What happened with a person, in the order of `at`; at one moment, in the order of recording. */
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

/** Sorts by moment, then by recording, and takes the recording order off. */
export const inOrder = (stored: readonly StoredTouchpoint[]): readonly Touchpoint[] =>
  stored
    .toSorted((a, b) => momentOf(a) - momentOf(b) || (a.order ?? 0) - (b.order ?? 0))
    .map(({ order: _, ...touchpoint }) => touchpoint)

const momentOf = (touchpoint: Touchpoint) => Temporal.Instant.from(touchpoint.at).epochMilliseconds

/**
 * Adds what happened, with the person if they are new, what was read, and the draft that it is about, in one
 * step. Refuses when another window has changed that draft. A touchpoint that is recorded already stays one.
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
    if ((await db.touchpoints.where('id').equals(touchpoint.id).count()) === 0)
      // Dexie writes the new `order` into what it is given: the caller keeps their own value.
      await db.touchpoints.add({ ...touchpoint })
    return kept(undefined)
  })

const isChangedElsewhere = async (draft: Draft) => {
  const stored = await db.drafts.get(draft.id)
  if (!stored) return false
  const sameText = stored.changedAt === draft.changedAt
  return stored.revision > draft.revision || (stored.revision === draft.revision && !sameText)
}

/** Takes back what was recorded last about a person. Gives it, or undefined when there was nothing. */
export const undoLast = (person: PersonKey): Promise<Result<Touchpoint | undefined>> =>
  write([db.joins, db.touchpoints], async () => {
    const last = (
      await db.touchpoints
        .where(byPerson)
        .anyOf([...(await rowsOf(person))])
        .sortBy('order')
    ).at(-1)
    if (last?.order === undefined) return kept(undefined)
    await db.touchpoints.delete(last.order)
    return kept(inOrder([last])[0])
  })
