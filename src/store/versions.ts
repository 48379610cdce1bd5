import type { Draft } from '../model/draft.ts'
import type { PersonKey } from '../model/person-key.ts'
import { MOST_VERSIONS } from '../model/version.ts'
import { db } from './db.ts'
import { everyKeyOf } from './joins.ts'
import { mustBeKept } from './keep-if-new.ts'
import { putRows, removeRows, rowsOfPersons } from './rows.ts'
import { same } from './three-way.ts'
import { write } from './write.ts'
import type { Writing } from './writing.ts'

/** What the messages to a person were before, the newest first. */
export const versionsOf = async (person: PersonKey): Promise<readonly Draft[]> =>
  newestFirst(await rowsOfPersons('versions', await everyKeyOf(person)))

const newestFirst = (drafts: readonly Draft[]) =>
  drafts.toSorted(
    (one, other) => other.changedAt.localeCompare(one.changedAt) || other.revision - one.revision,
  )

/**
 * Keeps a text that another window's text has the place of, among the versions of its draft: at once, since the window may
 * be closed the next moment. `held`: the revision under which an earlier state of the same sitting was kept; it makes
 * room. Gives the revision under which this one is kept; undefined where the same text was a version already, which stays.
 */
export const keepBeside = (draft: Draft, held?: number): Writing<number | undefined> =>
  write([db.contacts, db.joins, db.versions], async () => {
    await mustBeKept(draft.person)
    if (held !== undefined) await removeRows('versions', [[draft.id, held]])
    return keepVersion(draft)
  })

/**
 * Keeps what a message was, within the transaction of the caller; the oldest versions of the person make room. A version
 * that has its revision already stays: this one takes the next that is free. Gives its revision, or undefined where the
 * same text is a version already.
 */
export async function keepVersion(draft: Draft): Promise<number | undefined> {
  const all = await rowsOfPersons('versions', [draft.person])
  const own = all.filter(({ id }) => id === draft.id)
  const twin = own.find(({ revision, ...text }) => same({ ...text, revision: 0 }, { ...draft, revision: 0 }))
  if (twin) return undefined
  const taken = new Set(own.map(({ revision }) => revision))
  let { revision } = draft
  while (taken.has(revision)) revision++
  await putRows('versions', [{ ...draft, revision }])
  const old = newestFirst(all).slice(MOST_VERSIONS - 1)
  await removeRows(
    'versions',
    old.map((one) => [one.id, one.revision]),
  )
  return revision
}
