import type { PersonOverview } from '../follow-up/today.ts'
import type { Contact } from '../model/contact.ts'
import type { Join } from '../model/join.ts'
import { personId } from '../model/person-key.ts'
import type { Touchpoint } from '../model/touchpoint.ts'
import { db } from './db.ts'
import { joins, keysOf } from './joins.ts'
import { contacts as storedContacts } from './people.ts'
import { allTouchpoints, inOrder } from './touchpoints.ts'

/** Everybody who is kept, joined where the user said so, with what happened and whether a draft is there. */
export async function overview(): Promise<readonly PersonOverview[]> {
  const [contacts, touchpoints, drafts, said] = await Promise.all([
    storedContacts(),
    allTouchpoints(),
    db.drafts.toArray(),
    joins(),
  ])
  const happened = groupedByPerson(touchpoints)
  const drafted = new Set(drafts.map(({ person }) => personId(person)))
  return firstOfEach(contacts, said).map((contact) => {
    const ids = keysOf(contact.person, said).map(personId)
    return {
      contact,
      touchpoints:
        ids.length === 1
          ? (happened.get(ids[0] ?? '') ?? [])
          : inOrder(ids.flatMap((id) => happened.get(id) ?? [])),
      hasDraft: ids.some((id) => drafted.has(id)),
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

function groupedByPerson(touchpoints: readonly Touchpoint[]) {
  const groups = new Map<string, Touchpoint[]>()
  for (const touchpoint of touchpoints) {
    const id = personId(touchpoint.person)
    const group = groups.get(id)
    if (group) group.push(touchpoint)
    else groups.set(id, [touchpoint])
  }
  return groups
}
