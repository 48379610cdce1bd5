import { useEffect, useState } from 'preact/hooks'
import { live } from '../../store/live.ts'

/**
 * The newest answer of a store query, again after every write that concerns it, also from other windows.
 * Undefined until the first answer. `inputs` are what the query depends on.
 */
export function useLive<T>(query: () => Promise<T>, inputs: readonly unknown[] = []): T | undefined {
  const [answer, setAnswer] = useState<{ readonly value: T } | undefined>(undefined)
  useEffect(() => live(query, (value) => setAnswer({ value })), inputs)
  return answer?.value
}
