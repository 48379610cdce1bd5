import { useEffect, useState } from 'preact/hooks'

/** The answer of something asked once, when the part appears; undefined until then. The boundary around the page is told of an error. */
export function useLoaded<T>(ask: () => Promise<T>): T | undefined {
  const [answer, setAnswer] = useState<{ readonly value: T } | { readonly error: unknown }>()
  useEffect(() => {
    let wanted = true
    ask().then(
      (value) => wanted && setAnswer({ value }),
      (error: unknown) => wanted && setAnswer({ error }),
    )
    return () => {
      wanted = false
    }
  }, [])
  if (answer && 'error' in answer) throw answer.error
  return answer?.value
}
