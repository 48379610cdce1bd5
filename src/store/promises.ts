import type { PersonPromises } from '../follow-up/tasks.ts'
import { personId } from '../model/person-key.ts'
import type { Standing } from '../model/standing.ts'
import { db } from './db.ts'
import { contacts } from './people.ts'
import { contactsOf } from './promise-rows.ts'
import { inState } from './rows-in-state.ts'
import type { PromisesRow } from './tables.ts'
import { workOut } from './work-out.ts'

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
