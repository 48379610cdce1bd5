import { liveQuery } from 'dexie'

/**
 * Hands on the answer of a query, and again after every write that concerns it, in any window; a query that fails hands on
 * its error. Gives the function that ends it.
 */
export function live<T>(
  query: () => Promise<T>,
  onValue: (value: T) => void,
  onError: (error: unknown) => void,
): () => void {
  const subscription = liveQuery(query).subscribe({ next: onValue, error: onError })
  return () => subscription.unsubscribe()
}
