import type { Contact } from '../model/contact.ts'
import type { Draft } from '../model/draft.ts'
import type { PersonKey } from '../model/person-key.ts'
import type { Reading } from '../model/reading.ts'
import { earnsVersion, MOST_VERSIONS } from '../model/version.ts'
import { byPerson, db, keyOf } from './db.ts'
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
  write([db.contacts, db.readings, db.drafts, db.versions], async () => {
    const stored = await db.drafts.get(draft.id)
    if (stored && stored.revision >= draft.revision) return refused('changed-elsewhere')
    await keepIfNew(beside.contact)
    if (stored && earnsVersion(stored, draft)) await keepVersion(stored)
    await db.readings.bulkPut([...(beside.readings ?? [])])
    await db.drafts.put(draft)
    return kept(undefined)
  })

/** Keeps what a message was, within the transaction of the caller; the oldest versions of the person make room. */
async function keepVersion(draft: Draft): Promise<void> {
  await db.versions.put(draft)
  const all = await db.versions.where(byPerson).equals(keyOf(draft.person)).sortBy('changedAt')
  const old = all.slice(0, Math.max(0, all.length - MOST_VERSIONS))
  await db.versions.bulkDelete(old.map(({ id, revision }) => [id, revision]))
}

/** What the messages to a person were before, the newest first. */
export const versionsOf = async (person: PersonKey): Promise<readonly Draft[]> =>
  (
    await db.versions
      .where(byPerson)
      .anyOf([...(await rowsOf(person))])
      .sortBy('changedAt')
  ).reverse()

/** Deletes a draft. */
export const deleteDraft = (id: string): Promise<Result<void>> =>
  write([db.drafts], async () => {
    await db.drafts.delete(id)
    return kept(undefined)
  })
