import { useEffect, useLayoutEffect, useMemo } from 'preact/hooks'
import type { Desk } from '../../../desk/desk-state.ts'
import { type Keeping, keepingOf } from '../../../desk/keeping.ts'

/** The keeping of a desk, for as long as it is shown. Words that a window left behind are stored before anything is typed, and what
 * other windows type shows here. */
export function useKeeping(desk: Desk): Keeping {
  const keeping = useMemo(() => keepingOf(desk), [desk])
  useLayoutEffect(() => void keeping.settled(), [keeping])
  useEffect(() => keeping.follow(), [keeping])
  return keeping
}
