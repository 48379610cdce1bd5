import type { Draft } from '../model/draft.ts'
import { db } from './db.ts'
import { fitRow } from './row-schemas.ts'

/** The tables that `textsOf` reads. */
export const textTables = ['drafts', 'versions'] as const

/** Drafts by their ids, each as it is now and as it was before; no other draft is read. */
export async function textsOf(ids: readonly string[]): Promise<readonly Draft[]> {
  const wanted = new Set(ids)
  const earlier = (await db.versions.toCollection().primaryKeys()).filter(([id]) => wanted.has(id))
  const [drafts, versions] = await Promise.all([db.drafts.bulkGet([...wanted]), db.versions.bulkGet(earlier)])
  return [
    ...drafts.flatMap((row) => fitRow('drafts', row) ?? []),
    ...versions.flatMap((row) => fitRow('versions', row) ?? []),
  ]
}
