import type { Contact } from '../model/contact.ts'
import type { Draft } from '../model/draft.ts'
import type { PersonKey } from '../model/person-key.ts'
import type { Reading } from '../model/reading.ts'
import { byPerson, db } from './db.ts'
import { rowsOf } from './joins.ts'
import { keepIfNew } from './people.ts'
import { kept, type Result, refused } from './result.ts'
import { write } from './write.ts'

/** What is kept together with a draft: the person if they are new, and what was read of them. */
export interface Beside {
  readonly contact?: Contact | undefined
  readonly readings?: readonly Reading[] | undefined
}

/** The drafts to a person, last changed first. */
export const draftsOf = async (person: PersonKey): Promise<readonly Draft[]> =>
  (
    await db.drafts
      .where(byPerson)
      .anyOf([...(await rowsOf(person))])
      .sortBy('changedAt')
  ).reverse()

/** One draft. */
export const draftById = async (id: string): Promise<Draft | undefined> => db.drafts.get(id)

/** How many drafts there are. */
export const countDrafts = async (): Promise<number> => db.drafts.count()

/** Keeps a draft. Refuses when another window has kept this revision or a newer one: its text stays. */
export const saveDraft = (draft: Draft, beside: Beside = {}): Promise<Result<void>> =>
  write([db.contacts, db.readings, db.drafts], async () => {
    const stored = await db.drafts.get(draft.id)
    if (stored && stored.revision >= draft.revision) return refused('changed-elsewhere')
    await keepIfNew(beside.contact)
    await db.readings.bulkPut([...(beside.readings ?? [])])
    await db.drafts.put(draft)
    return kept(undefined)
  })

/** Deletes a draft. */
export const deleteDraft = (id: string): Promise<Result<void>> =>
  write([db.drafts], async () => {
    await db.drafts.delete(id)
    return kept(undefined)
  })
