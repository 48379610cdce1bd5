import { openPromises } from '../follow-up/open-promises.ts'
import { isUndated } from '../follow-up/sequence.ts'
import type { PersonPromises } from '../follow-up/today.ts'
import type { Contact } from '../model/contact.ts'
import type { Join } from '../model/join.ts'
import { type PersonKey, personId } from '../model/person-key.ts'
import { byPerson, db, keyOf, type PromisesRow, type StoredTouchpoint } from './db.ts'
import { joins, keysOf } from './joins.ts'
import { moment } from './moment.ts'
import { rowsOfPersons } from './rows.ts'
import { asRecorded } from './touchpoints.ts'

/** The tables that what is open follows from. */
export const promiseTables = ['contacts', 'touchpoints', 'drafts', 'joins'] as const

/** Everybody with whom something is open; of those to whom only a first message could be written, the first few. */
export interface EveryPromise {
  readonly people: readonly PersonPromises[]
  /** How many more could be asked. */
  readonly moreToAsk: number
  /** Whether anybody is kept. */
  readonly isAnybody: boolean
}

/** So many people to ask are read: more than are shown at once, since some may be put off. */
const ASKED = 6
/** So many people are worked out at once. */
const AT_ONCE = 500

/**
 * What is open with everybody. What was written meanwhile is worked out first and kept, so that what is asked again takes as
 * long as what is open, not as what is stored. Where it cannot be kept, it is worked out all the same.
 */
export async function everyPromise(): Promise<EveryPromise> {
  const fresh = await workOut()
  const [open, undated, ask, asks, kept] = await Promise.all([
    db.promises.where('state').equals('open').toArray(),
    db.promises.where('state').equals('undated').toArray(),
    db.promises.where('[state+since]').between(['ask', ''], ['ask', '\uffff']).limit(ASKED).toArray(),
    db.promises.where('state').equals('ask').count(),
    db.contacts.count(),
  ])
  const anew = await rowsFor(undated.map(({ person }) => person))
  const rows = new Map(
    [...open, ...ask, ...anew, ...fresh].map((row) => [personId(row.person), row] as const),
  )
  const wanted = [...rows.values()].filter((row) => row.open.length > 0)
  const contacts = new Map(
    (await contactsOf(wanted.map(({ person }) => person))).map((one) => [personId(one.person), one]),
  )
  return {
    people: wanted.flatMap((row) => {
      const contact = contacts.get(personId(row.person))
      return contact ? [{ contact, open: row.open }] : []
    }),
    moreToAsk: Math.max(0, asks - ask.length),
    isAnybody: kept > 0,
  }
}

/** Works out whoever is marked, and keeps it; gives what could not be kept. */
async function workOut(): Promise<readonly PromisesRow[]> {
  const unkept: PromisesRow[] = []
  for (;;) {
    const marked = await db.promises.where('state').equals('stale').limit(AT_ONCE).toArray()
    if (marked.length === 0) return unkept
    const kept = await db
      .transaction('rw', [db.contacts, db.touchpoints, db.drafts, db.joins, db.promises], async () => {
        const persons = marked.map(({ person }) => person)
        const rows = await rowsFor(persons)
        // Of those that were joined, one row stands for all.
        await db.promises.bulkDelete(
          groupsOf(persons, await joins())
            .flat()
            .map(keyOf),
        )
        await db.promises.bulkPut([...rows])
      })
      .then(
        () => true,
        () => false,
      )
    if (kept) continue
    const left = await db.promises.where('state').equals('stale').toArray()
    return rowsFor(left.map(({ person }) => person))
  }
}

/** What is open with some persons: one row for each who is kept, under the key that was kept first of those that were joined. */
export async function rowsFor(persons: readonly PersonKey[]): Promise<readonly PromisesRow[]> {
  if (persons.length === 0) return []
  const said = await joins()
  const groups = groupsOf(persons, said)
  const keys = groups.flat()
  const [contacts, touchpoints, drafted] = await Promise.all([
    contactsOf(keys),
    db.touchpoints.where(byPerson).anyOf(keys.map(keyOf)).toArray(),
    db.drafts.where(byPerson).anyOf(keys.map(keyOf)).keys(),
  ])
  const recorded = new Map<string, StoredTouchpoint[]>()
  for (const row of touchpoints) {
    const group = recorded.get(personId(row.person))
    if (group) group.push(row)
    else recorded.set(personId(row.person), [row])
  }
  const withDraft = new Set(drafted.map(String))
  const now = moment()
  return groups.flatMap((group) => {
    const ids = new Set(group.map(personId))
    const contact = contacts
      .filter(({ person }) => ids.has(personId(person)))
      .toSorted((one, other) => one.since.localeCompare(other.since))[0]
    if (!contact) return []
    const all = asRecorded(group.flatMap((key) => recorded.get(personId(key)) ?? []))
    const hasDraft = group.some((key) => withDraft.has(String(keyOf(key))))
    const open = contact.sample ? [] : openPromises(all, { hasDraft, now })
    const state = isUndated(all, now) && !contact.sample ? 'undated' : stateOf(open)
    return [{ person: contact.person, since: contact.since, open, state } satisfies PromisesRow]
  })
}

function stateOf(open: PromisesRow['open']): PromisesRow['state'] {
  if (open.length === 0) return 'none'
  const isOnlyFirst = open.every(
    ({ promise, since, until }) => promise === 'first-message' && since === undefined && until === undefined,
  )
  return isOnlyFirst ? 'ask' : 'open'
}

/** Each person once, with all keys that were joined. */
function groupsOf(persons: readonly PersonKey[], said: readonly Join[]): readonly (readonly PersonKey[])[] {
  const spoken = new Set<string>()
  return persons.flatMap((person) => {
    if (spoken.has(personId(person))) return []
    const group = keysOf(person, said)
    for (const key of group) spoken.add(personId(key))
    return [group]
  })
}

const contactsOf = async (persons: readonly PersonKey[]): Promise<readonly Contact[]> =>
  persons.length === 0 ? [] : rowsOfPersons('contacts', persons)
