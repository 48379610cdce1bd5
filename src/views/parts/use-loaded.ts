import { useEffect, useState } from 'preact/hooks'

/** The answer of something asked once, when the part appears; undefined until then. */
export function useLoaded<T>(ask: () => Promise<T>): T | undefined {
  const [answer, setAnswer] = useState<{ readonly value: T }>()
  useEffect(() => {
    let wanted = true
    ask().then((value) => wanted && setAnswer({ value }))
    return () => {
      wanted = false
    }
  }, [])
  return answer?.value
}
