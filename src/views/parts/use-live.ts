import { useEffect, useState } from 'preact/hooks'
import { live } from '../../store/live.ts'

/**
 * The newest answer of a store query, again after every write that concerns it, also from other windows.
 * Undefined until the first answer. `inputs` are what the query depends on. Where the store cannot be read, the boundary
 * around the page is told.
 */
export function useLive<T>(query: () => Promise<T>, inputs: readonly unknown[] = []): T | undefined {
  const [answer, setAnswer] = useState<{ readonly value: T } | { readonly error: unknown } | undefined>(
    undefined,
  )
  useEffect(
    () =>
      live(
        query,
        (value) => setAnswer({ value }),
        (error) => setAnswer({ error }),
      ),
    inputs,
  )
  if (answer && 'error' in answer) throw answer.error
  return answer?.value
}
