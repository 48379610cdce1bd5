import type { Draft } from '../model/draft.ts'
import { type PersonKey, personId } from '../model/person-key.ts'
import type { Touchpoint } from '../model/touchpoint.ts'
import { byPerson, db, keyOf, type StoredTouchpoint } from './db.ts'
import type { Beside } from './drafts.ts'
import { everyKeyOf } from './joins.ts'
import { keepIfNew, mustBeKept } from './people.ts'
import { fitting, putRows, removeRows, rowAt } from './rows.ts'
import { write } from './write.ts'
import { Refused, type Writing } from './writing.ts'

/** What happened with a person, in the order of `at`; at one moment, in the order of recording. */
export const touchpointsOf = async (person: PersonKey): Promise<readonly Touchpoint[]> =>
  inOrder(await storedOf(await everyKeyOf(person)))

const storedOf = (persons: readonly PersonKey[]): Promise<readonly StoredTouchpoint[]> =>
  db.touchpoints.where(byPerson).anyOf(persons.map(keyOf)).toArray()

/** What happened with everybody, in the same order. */
export const allTouchpoints = async (): Promise<readonly Touchpoint[]> =>
  inOrder(await db.touchpoints.toArray())

/** What happened with everybody in the order in which it was recorded, as a backup has it. */
export const everyTouchpointRecorded = async (): Promise<readonly Touchpoint[]> =>
  (await db.touchpoints.orderBy('order').toArray()).flatMap((row) => fitting('touchpoints', row) ?? [])

/** Those that were sent by a moment or later, and the last that were sent at all, of everybody. */
export async function sentLately(since: string): Promise<readonly Touchpoint[]> {
  const sent = () => db.touchpoints.where('[kind+at]').between(['sent', ''], ['sent', '\uffff'])
  const [lately, last] = await Promise.all([
    db.touchpoints.where('[kind+at]').between(['sent', since], ['sent', '\uffff']).toArray(),
    sent().reverse().limit(MOST_COMPARED).toArray(),
  ])
  return inOrder([...new Map([...last, ...lately].map((row) => [row.id, row])).values()])
}

/** Sent texts of others that a new one is compared with. Our judgement. */
const MOST_COMPARED = 200

/** Sorts by moment, then by recording, and leaves out what cannot be read. */
export const inOrder = (stored: readonly StoredTouchpoint[]): readonly Touchpoint[] =>
  stored
    .flatMap((row) => {
      const touchpoint = fitting('touchpoints', row)
      return touchpoint ? [{ touchpoint, order: row.order ?? 0, moment: momentOf(touchpoint) }] : []
    })
    .toSorted((a, b) => a.moment - b.moment || a.order - b.order)
    .map(({ touchpoint }) => touchpoint)

const momentOf = (touchpoint: Touchpoint) => Temporal.Instant.from(touchpoint.at).epochMilliseconds

/**
 * Adds what happened, with the person if they are new, what was read, and the draft that it is about, in one
 * step. Refused when another window has changed that draft, or the person was deleted. A touchpoint that is recorded
 * already stays one.
 */
export const record = (
  touchpoint: Touchpoint,
  beside: Beside & { readonly draft?: Draft | undefined } = {},
): Writing<void> =>
  write([db.contacts, db.notes, db.joins, db.readings, db.drafts, db.touchpoints], async () => {
    const { draft } = beside
    if (draft && (await isChangedElsewhere(draft))) throw new Refused('changed-elsewhere')
    await keepIfNew(beside.contact)
    await mustBeKept(touchpoint.person)
    await putRows('readings', beside.readings ?? [])
    if (draft) await putRows('drafts', [draft])
    if ((await db.touchpoints.where('id').equals(touchpoint.id).count()) === 0)
      await putRows('touchpoints', [touchpoint])
  })

const isChangedElsewhere = async (draft: Draft) => {
  const stored = await rowAt('drafts', draft.id)
  if (!stored) return false
  const sameText = stored.changedAt === draft.changedAt
  return stored.revision > draft.revision || (stored.revision === draft.revision && !sameText)
}

/** Takes back what was recorded last about a person. Gives it, or undefined when there was nothing. */
export const undoLast = (person: PersonKey): Writing<Touchpoint | undefined> =>
  write([db.joins, db.touchpoints], async () => {
    const stored = await storedOf(await everyKeyOf(person))
    const last = stored
      .toSorted((one, other) => (one.order ?? 0) - (other.order ?? 0))
      .findLast((row) => fitting('touchpoints', row) !== undefined)
    if (last?.order === undefined) return undefined
    await removeRows('touchpoints', [last.order])
    return fitting('touchpoints', last)
  })

/** What happened, by the `personId` of whom it happened with. */
export function groupedByPerson(
  touchpoints: readonly Touchpoint[],
): ReadonlyMap<string, readonly Touchpoint[]> {
  const groups = new Map<string, Touchpoint[]>()
  for (const touchpoint of touchpoints) {
    const id = personId(touchpoint.person)
    const group = groups.get(id)
    if (group) group.push(touchpoint)
    else groups.set(id, [touchpoint])
  }
  return groups
}
