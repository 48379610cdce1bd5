import type { PersonOverview } from '../follow-up/today.ts'
import { personId } from '../model/person-key.ts'
import type { Touchpoint } from '../model/touchpoint.ts'
import { db } from './db.ts'
import { contacts as storedContacts } from './people.ts'
import { allTouchpoints } from './touchpoints.ts'

/** Everybody who is kept, with what happened and whether a draft is there. */
export async function overview(): Promise<readonly PersonOverview[]> {
  const [contacts, touchpoints, drafts] = await Promise.all([
    storedContacts(),
    allTouchpoints(),
    db.drafts.toArray(),
  ])
  const happened = groupedByPerson(touchpoints)
  const drafted = new Set(drafts.map(({ person }) => personId(person)))
  return contacts.map((contact) => {
    const id = personId(contact.person)
    return { contact, touchpoints: happened.get(id) ?? [], hasDraft: drafted.has(id) }
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
