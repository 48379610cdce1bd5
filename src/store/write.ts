import type { Table } from 'dexie'
import { db } from './db.ts'
import { type Result, refused, type StoreProblem } from './result.ts'

/**
 * Runs one write as one transaction over the given tables: all of it is kept, or nothing. What the browser
 * throws becomes a problem; what the write itself refuses is handed through.
 */
export async function write<T>(
  tables: readonly Table[],
  change: () => Promise<Result<T>>,
): Promise<Result<T>> {
  try {
    return await db.transaction('rw', [...tables], change)
  } catch (error) {
    return refused(problemOf(error))
  }
}

const problemByName: Readonly<Record<string, StoreProblem>> = {
  QuotaExceededError: 'disk-full',
  VersionError: 'blocked',
  BlockedError: 'blocked',
  DatabaseClosedError: 'blocked',
}

/** What went wrong, said so that the user can act. A full disk may come wrapped in an aborted transaction. */
export function problemOf(error: unknown): StoreProblem {
  if (typeof error !== 'object' || error === null) return 'failed'
  const named = 'name' in error ? problemByName[String(error.name)] : undefined
  if (named) return named
  return 'inner' in error && error.inner !== error ? problemOf(error.inner) : 'failed'
}
