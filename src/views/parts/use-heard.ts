import { useEffect, useState } from 'preact/hooks'
import { type Heard, loadHeard } from '../../languages/heard.ts'
import { findLanguages } from '../../text/scripts.ts'

/** What is understood of a text, in the languages in whose letters it is written; undefined until they are loaded. */
export function useHeard(text: string): Heard | undefined {
  const [heard, setHeard] = useState<Heard>()
  const written = findLanguages(text)
  useEffect(() => {
    let isWanted = true
    // Without it nothing is offered, and everything else stays.
    void loadHeard(written).then(
      (now) => isWanted && setHeard(now),
      () => undefined,
    )
    return () => {
      isWanted = false
    }
  }, [written.join(' ')])
  return heard
}
