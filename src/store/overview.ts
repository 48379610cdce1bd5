import type { PersonOverview } from '../follow-up/tasks.ts'
import type { Contact } from '../model/contact.ts'
import type { Join } from '../model/join.ts'
import { type PersonKey, personId } from '../model/person-key.ts'
import { db } from './db.ts'
import { groupByPerson } from './group-by-person.ts'
import { joins, keysOf } from './joins.ts'
import { contacts as storedContacts } from './people.ts'
import { rowsOfPersons } from './rows.ts'
import { byPerson, keyOf } from './tables.ts'
import { allTouchpoints, inOrder, touchpointsOfMany } from './touchpoints.ts'

/** The tables that `overview` reads. */
export const overviewTables = ['contacts', 'touchpoints', 'drafts', 'joins'] as const

/**
 * Everybody who is kept, joined where the user said so, with what happened and whether a draft is there; one query a table.
 * `among`: only those, whichever of their pages is named.
 */
export async function overview(among?: readonly PersonKey[]): Promise<readonly PersonOverview[]> {
  const said = await joins()
  const keys = among?.flatMap((person) => keysOf(person, said))
  const [contacts, touchpoints, drafted] = await Promise.all([
    keys ? rowsOfPersons('contacts', keys) : storedContacts(),
    keys ? touchpointsOfMany(keys) : allTouchpoints(),
    // Who has a draft is in the index: no draft is read for it.
    (keys ? db.drafts.where(byPerson).anyOf(keys.map(keyOf)) : db.drafts.orderBy(byPerson)).uniqueKeys(),
  ])
  const happened = groupByPerson(touchpoints)
  const withDraft = new Set(drafted.map(String))
  return firstOfEach(contacts, said).map((contact) => {
    const keys = keysOf(contact.person, said)
    const ids = keys.map(personId)
    return {
      contact,
      touchpoints:
        ids.length === 1
          ? (happened.get(ids[0] ?? '') ?? [])
          : inOrder(ids.flatMap((id) => happened.get(id) ?? [])),
      hasDraft: keys.some(({ site, handle }) => withDraft.has(String([site, handle]))),
    }
  })
}

/** One contact for each person: of those that were joined, the one that was kept first. */
function firstOfEach(contacts: readonly Contact[], said: readonly Join[]): readonly Contact[] {
  if (said.length === 0) return contacts
  const spoken = new Set<string>()
  return contacts
    .toSorted((one, other) => one.since.localeCompare(other.since))
    .filter(({ person }) => {
      const isFirst = !spoken.has(personId(person))
      for (const key of keysOf(person, said)) spoken.add(personId(key))
      return isFirst
    })
}
