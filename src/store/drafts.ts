import type { Contact } from '../model/contact.ts'
import type { Draft } from '../model/draft.ts'
import type { PersonKey } from '../model/person-key.ts'
import type { Reading } from '../model/reading.ts'
import { earnsVersion } from '../model/version.ts'
import { db } from './db.ts'
import { everyKeyOf } from './joins.ts'
import { keepIfNew, keptWith, mustBeKept } from './keep-if-new.ts'
import { putRows, rowAt, rowsOfPersons } from './rows.ts'
import { keepVersion } from './versions.ts'
import { write } from './write.ts'
import { Refused, type Writing } from './writing.ts'

/** What is kept together with a draft: the person if they are new, and what was read of them. */
export interface Beside {
  readonly contact?: Contact | undefined
  readonly readings?: readonly Reading[] | undefined
}

/** The drafts to a person, last changed first. */
export const draftsOf = async (person: PersonKey): Promise<readonly Draft[]> =>
  (await rowsOfPersons('drafts', await everyKeyOf(person))).toSorted((one, other) =>
    other.changedAt.localeCompare(one.changedAt),
  )

/** One draft. */
export const draftById = (id: string): Promise<Draft | undefined> => rowAt('drafts', id)

/** How many drafts there are. */
export const countDrafts = async (): Promise<number> => db.drafts.count()

/**
 * Keeps a draft. Refused when another window has kept this revision or a newer one: its text stays; and when the person
 * was deleted meanwhile. `instead`: the text in another window's place, which becomes a version.
 */
export const saveDraft = (draft: Draft, beside: Beside = {}, instead = false): Writing<void> =>
  write([...keptWith, db.joins, db.readings, db.drafts, db.versions], async () => {
    const stored = await rowAt('drafts', draft.id)
    if (stored && stored.revision >= draft.revision) throw new Refused('changed-elsewhere')
    await keepIfNew(beside.contact)
    await mustBeKept(draft.person)
    if (stored && (instead || earnsVersion(stored, draft))) await keepVersion(stored)
    await putRows('readings', beside.readings ?? [])
    await putRows('drafts', [draft])
  })
