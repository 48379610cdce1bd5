import type { Table } from 'dexie'
import { db } from './db.ts'
import { journal } from './journal.ts'
import { markStale } from './stale.ts'
import { Refused, type StoreProblem, type Writing } from './writing.ts'

/**
 * One write as one transaction over the given tables: all of it is kept, or nothing. What the browser throws and what the
 * write itself refuses becomes a problem.
 */
export const write = <T>(tables: readonly Table[], change: () => Promise<T>): Writing<T> => ({
  orElse: async (refused) => {
    try {
      return await db.transaction('rw', [...new Set([...tables, db.aside, db.promises])], async () => {
        const steps = journal()
        const value = await change()
        await markStale(steps)
        return { value, undo: steps }
      })
    } catch (error) {
      refused(problemOf(error))
      return undefined
    }
  },
})

const problemByName: Readonly<Record<string, StoreProblem>> = {
  QuotaExceededError: 'disk-full',
  VersionError: 'blocked',
  BlockedError: 'blocked',
  DatabaseClosedError: 'blocked',
}

/** What went wrong, said so that the user can act. A full disk may come wrapped in an aborted transaction. */
export function problemOf(error: unknown): StoreProblem {
  if (error instanceof Refused) return error.problem
  if (typeof error !== 'object' || error === null) return 'failed'
  const within = 'inner' in error && error.inner !== error ? problemOf(error.inner) : 'failed'
  if (within !== 'failed') return within
  const named = 'name' in error ? problemByName[String(error.name)] : undefined
  if (named) return named
  if ('failures' in error && Array.isArray(error.failures) && error.failures.length > 0)
    return problemOf(error.failures[0])
  return 'failed'
}
