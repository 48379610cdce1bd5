import { useEffect, useState } from 'preact/hooks'

/** Whether a part was drawn once: what is worked out only then delays nothing that stands beside it. */
export function useDrawn(): boolean {
  const [isDrawn, setDrawn] = useState(false)
  useEffect(() => setDrawn(true), [])
  return isDrawn
}
