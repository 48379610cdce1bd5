import { canPress, openIn } from '../follow-up/open-promises.ts'
import { isUndated } from '../follow-up/sequence.ts'
import { storyOf } from '../follow-up/story.ts'
import type { PersonPromises } from '../follow-up/today.ts'
import type { Contact } from '../model/contact.ts'
import type { Join } from '../model/join.ts'
import { type PersonKey, personId } from '../model/person-key.ts'
import type { Standing } from '../model/touchpoint.ts'
import { byPerson, db, keyOf, type PromisesRow, type StoredTouchpoint, stale, storedOfPersons } from './db.ts'
import { joins, keysOf } from './joins.ts'
import { moment } from './moment.ts'
import { contacts } from './people.ts'
import { rowsOfPersons } from './rows.ts'
import { isSound } from './sound-row.ts'
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
  const [open, ask, asks, kept] = await Promise.all([
    inState('pressing', 'open', 'undated'),
    db.promises.where('[state+since]').between(['ask', ''], ['ask', '\uffff']).limit(ASKED).toArray(),
    db.promises.where('state').equals('ask').count(),
    db.contacts.count(),
  ])
  return {
    people: await withContacts([...open, ...ask, ...fresh], kept),
    moreToAsk: Math.max(0, asks - ask.length),
    isAnybody: kept > 0,
  }
}

/** Of everything that is open, what can be owed now and the meetings: as long as it takes to read those, whatever else is open. */
export async function pressingPromises(): Promise<readonly PersonPromises[]> {
  const fresh = await workOut()
  const [pressing, kept] = await Promise.all([inState('pressing', 'undated'), db.contacts.count()])
  return withContacts([...pressing, ...fresh], kept)
}

/** Somebody who is kept, with what is open, what was reached and when something happened last. */
export interface PersonStanding extends PersonPromises {
  readonly standing: Standing
  readonly last: string
}

/** The same of everybody, also of those with whom nothing is open: no touchpoint is read for it. */
export async function everyStanding(): Promise<readonly PersonStanding[]> {
  const fresh = await workOut()
  const [rows, everybody] = await Promise.all([
    inState('pressing', 'open', 'ask', 'none', 'undated'),
    contacts(),
  ])
  const byId = new Map([...rows, ...fresh].map((row) => [personId(row.person), row]))
  return everybody.flatMap((contact) => {
    const row = byId.get(personId(contact.person))
    return row ? [{ contact, open: row.open, standing: row.standing, last: row.last }] : []
  })
}

/** The rows in some states; what depends on the time, or cannot be read, is worked out for now. */
async function inState(...states: readonly PromisesRow['state'][]): Promise<readonly PromisesRow[]> {
  const found = await Promise.all(states.map((state) => db.promises.where('state').equals(state).toArray()))
  const now = moment()
  const isGood = (row: PromisesRow) => row.state !== 'undated' && isSound(row) && !isAfter(row.latest, now)
  const rows = found.flat()
  const anew = rows.filter((row) => !isGood(row)).map(({ person }) => person)
  return [...rows.filter(isGood), ...(await rowsFor(anew))]
}

const isAfter = (one: string, other: string) => Date.parse(one) > Date.parse(other)

const states = [
  'pressing',
  'open',
  'ask',
  'none',
  'stale',
  'undated',
] as const satisfies readonly PromisesRow['state'][]

/** Marks whoever has a row in a state of another version, or in none: nobody is forgotten because of it. */
async function markUnknown(): Promise<void> {
  const [all, ...known] = await Promise.all([
    db.promises.count(),
    ...states.map((state) => db.promises.where('state').equals(state).count()),
  ])
  if (all === known.reduce((sum, count) => sum + count, 0)) return
  const names: ReadonlySet<string> = new Set(states)
  const unknown = await db.promises.filter(({ state }) => !names.has(state)).toArray()
  await db.promises.bulkPut(unknown.map(({ person }) => stale(person)))
}

/** Each row once, the later one of a person, with whom it is about. `kept`: how many people are kept. */
async function withContacts(rows: readonly PromisesRow[], kept: number): Promise<readonly PersonPromises[]> {
  const wanted = [...new Map(rows.map((row) => [personId(row.person), row])).values()].filter(
    ({ open }) => open.length > 0,
  )
  // Where many are wanted, all of them are read in one piece sooner than each is looked for.
  const found =
    wanted.length > kept / 4 ? await contacts() : await contactsOf(wanted.map(({ person }) => person))
  const byId = new Map(found.map((contact) => [personId(contact.person), contact]))
  return wanted.flatMap(({ person, open }) => {
    const contact = byId.get(personId(person))
    return contact ? [{ contact, open }] : []
  })
}

/** Works out whoever is marked, and keeps it; gives what could not be kept. */
async function workOut(): Promise<readonly PromisesRow[]> {
  // Where the disk is full, whoever is in no known state waits for the next time.
  await markUnknown().catch(() => undefined)
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
    storedOfPersons(db.touchpoints, keys),
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
    const story = storyOf(all, { hasDraft, now })
    const open = contact.sample ? [] : openIn(story)
    const state = isUndated(all, now) && !contact.sample ? 'undated' : stateOf(open)
    const { person, since } = contact
    const last = story.all.at(-1)?.at ?? since
    const latest = story.all.reduce((most, { at }) => (isAfter(at, most) ? at : most), since)
    return [{ person, since, open, state, standing: story.standing, last, latest } satisfies PromisesRow]
  })
}

function stateOf(open: PromisesRow['open']): PromisesRow['state'] {
  if (open.length === 0) return 'none'
  const isOnlyFirst = open.every(
    ({ promise, since, until }) => promise === 'first-message' && since === undefined && until === undefined,
  )
  if (isOnlyFirst) return 'ask'
  return canPress(open) ? 'pressing' : 'open'
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
