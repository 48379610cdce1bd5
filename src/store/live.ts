import { liveQuery } from 'dexie'

/**
 * Hands on the answer of a query, and again after every write that concerns it, in any window. Gives the function
 * that ends it. A query that fails is left at its last answer: the next write says what is wrong.
 */
export function live<T>(query: () => Promise<T>, onValue: (value: T) => void): () => void {
  const subscription = liveQuery(query).subscribe({ next: onValue, error: () => {} })
  return () => subscription.unsubscribe()
}
