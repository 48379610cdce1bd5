import { canPress, openIn } from '../follow-up/open-promises.ts'
import { isUndated } from '../follow-up/sequence.ts'
import { storyOf } from '../follow-up/story.ts'
import type { Contact } from '../model/contact.ts'
import type { Join } from '../model/join.ts'
import { type PersonKey, personId } from '../model/person-key.ts'
import type { Touchpoint } from '../model/touchpoint.ts'
import { db } from './db.ts'
import { groupByPerson } from './group-by-person.ts'
import { joins, keysOf } from './joins.ts'
import { moment } from './moment.ts'
import { rowsOfPersons } from './rows.ts'
import { storedOfPersons } from './stored-of-persons.ts'
import { byPerson, keyOf, type PromisesRow } from './tables.ts'
import { asRecorded } from './touchpoints.ts'

/** What is open with some persons: one row for each who is kept, under the key that was kept first of those that were joined. */
export async function rowsFor(persons: readonly PersonKey[]): Promise<readonly PromisesRow[]> {
  if (persons.length === 0) return []
  const groups = groupsOf(persons, await joins())
  const keys = groups.flat()
  const [contacts, touchpoints, drafted] = await Promise.all([
    contactsOf(keys),
    storedOfPersons(db.touchpoints, keys),
    db.drafts.where(byPerson).anyOf(keys.map(keyOf)).keys(),
  ])
  const recorded = groupByPerson(touchpoints)
  const withDraft = new Set(drafted.map(String))
  const now = moment()
  return groups.flatMap((group) => {
    const contact = firstKept(contacts, group)
    if (!contact) return []
    const all = asRecorded(group.flatMap((key) => recorded.get(personId(key)) ?? []))
    const hasDraft = group.some((key) => withDraft.has(String(keyOf(key))))
    return [rowOf(contact, all, hasDraft, now)]
  })
}

/** Who was kept first under one of some keys. */
function firstKept(contacts: readonly Contact[], keys: readonly PersonKey[]): Contact | undefined {
  const ids = new Set(keys.map(personId))
  return contacts
    .filter(({ person }) => ids.has(personId(person)))
    .toSorted((one, other) => one.since.localeCompare(other.since))[0]
}

function rowOf(contact: Contact, all: readonly Touchpoint[], hasDraft: boolean, now: string): PromisesRow {
  const { person, since, sample } = contact
  const story = storyOf(all, { hasDraft, now })
  const open = sample ? [] : openIn(story)
  const state = isUndated(all, now) && !sample ? 'undated' : stateOf(open)
  const last = story.all.at(-1)?.at ?? since
  const latest = story.all.reduce((most, { at }) => (isAfter(at, most) ? at : most), since)
  return { person, since, open, state, standing: story.standing, last, latest }
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
export function groupsOf(
  persons: readonly PersonKey[],
  said: readonly Join[],
): readonly (readonly PersonKey[])[] {
  const spoken = new Set<string>()
  return persons.flatMap((person) => {
    if (spoken.has(personId(person))) return []
    const group = keysOf(person, said)
    for (const key of group) spoken.add(personId(key))
    return [group]
  })
}

/** The contacts under some keys that can be read. */
export const contactsOf = async (persons: readonly PersonKey[]): Promise<readonly Contact[]> =>
  persons.length === 0 ? [] : rowsOfPersons('contacts', persons)

/** Whether a moment is after another. */
export const isAfter = (one: string, other: string): boolean => Date.parse(one) > Date.parse(other)
