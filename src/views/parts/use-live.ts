import { useEffect, useState } from 'preact/hooks'
import { live, liveAtMost } from '../../store/live.ts'

type Answer<T> = { readonly value: T } | { readonly error: unknown } | undefined

/**
 * The newest answer of a store query, again after every write that concerns it, also from other windows.
 * Undefined until the first answer. `inputs` are what the query depends on. Where the store cannot be read, the boundary
 * around the page is told.
 */
export function useLive<T>(query: () => Promise<T>, inputs: readonly unknown[] = []): T | undefined {
  return useAnswers<T>((onValue, onError) => live(query, onValue, onError), inputs)
}

/** The same for a query that reads everybody: it is asked at most once in so many milliseconds while writes go on. */
export function useLiveAtMost<T>(
  query: () => Promise<T>,
  often: Parameters<typeof liveAtMost<T>>[1],
  inputs: readonly unknown[] = [],
): T | undefined {
  return useAnswers<T>((onValue, onError) => liveAtMost(query, often, onValue, onError), inputs)
}

type Subscribe<T> = (onValue: (value: T) => void, onError: (error: unknown) => void) => () => void

function useAnswers<T>(subscribe: Subscribe<T>, inputs: readonly unknown[]): T | undefined {
  const [answer, setAnswer] = useState<Answer<T>>(undefined)
  useEffect(
    () =>
      subscribe(
        (value) => setAnswer({ value }),
        (error) => setAnswer({ error }),
      ),
    inputs,
  )
  if (answer && 'error' in answer) throw answer.error
  return answer?.value
}
