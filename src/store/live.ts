import Dexie, { liveQuery } from 'dexie'
import { db } from './db.ts'
import type { TableName } from './row-schemas.ts'

/**
 * Hands on the answer of a query, and again after every write that concerns it, in any window; a query that fails hands on
 * its error. Gives the function that ends it.
 */
export function live<T>(
  query: () => Promise<T>,
  onValue: (value: T) => void,
  onError: (error: unknown) => void,
): () => void {
  let isOver = false
  // Dexie follows a query across its awaits only where the function that it is given is itself async.
  const subscription = liveQuery(async () => query()).subscribe({ next: onValue, error: onError })
  // It keeps silent about a store that does not open.
  db.open().catch((error: object) => {
    if (!isOver) onError(new Dexie.OpenFailedError('The store does not open', error))
  })
  return () => {
    isOver = true
    subscription.unsubscribe()
  }
}

/**
 * The same for a query that reads a whole table: asked again after writes to some tables, but not before so many
 * milliseconds have gone by, and never for more than a fifth of the time. Gives the function that ends it.
 */
export function liveAtMost<T>(
  query: () => Promise<T>,
  { tables, every }: { readonly tables: readonly TableName[]; readonly every: number },
  onValue: (value: T) => void,
  onError: (error: unknown) => void,
): () => void {
  const parts = tables.map((table) => `idb://${db.name}/${table}/`)
  const { plan, end } = askAtMost(query, every, onValue, onError)
  const onWrite = (written: object) => {
    if (Object.keys(written).some((part) => parts.some((table) => part.startsWith(table)))) plan()
  }
  Dexie.on.storagemutated.subscribe(onWrite)
  return () => {
    end()
    Dexie.on.storagemutated.unsubscribe(onWrite)
  }
}

/** Asks at once, and again after each `plan`, as seldom as was said; what is planned while it asks is asked afterwards. */
function askAtMost<T>(
  query: () => Promise<T>,
  every: number,
  onValue: (value: T) => void,
  onError: (error: unknown) => void,
) {
  let waiting: ReturnType<typeof setTimeout> | undefined
  let isAsking = false
  let isStale = false
  let isOver = false
  let notBefore = 0
  const ask = async () => {
    const askedAt = performance.now()
    waiting = undefined
    isAsking = true
    isStale = false
    try {
      const value = await query()
      if (!isOver) onValue(value)
    } catch (error) {
      if (!isOver) onError(error)
    }
    isAsking = false
    notBefore = Math.max(askedAt + every, performance.now() + 4 * (performance.now() - askedAt))
    if (isStale) plan()
  }
  const plan = () => {
    if (isAsking) isStale = true
    else if (!isOver) waiting ??= setTimeout(ask, Math.max(0, notBefore - performance.now()))
  }
  const end = () => {
    isOver = true
    clearTimeout(waiting)
  }
  void ask()
  return { plan, end }
}
