import { useRef, useState } from 'preact/hooks'
import type { Act, FailedAct } from '../../desk/act.ts'
import type { StoreProblem } from '../../store/writing.ts'
import { useShows } from './interface.tsx'
import { type Offered, offerUndo, withdrawUndo } from './undo-offer.ts'

export type { Act, FailedAct } from '../../desk/act.ts'

/** Carries acts out, and remembers the one that failed until one goes well. */
export const useActs = () => useActing(false)

/** The same, one at a time: while one runs none is begun, so that what is pressed twice happens once. */
export const useOneAct = () => useActing(true)

function useActing(oneAtATime: boolean) {
  const { code } = useShows()
  const [failed, setFailed] = useState<FailedAct>()
  const isRunning = useRef(false)
  const act = async (run: Act, offered: Offered = {}): Promise<void> => {
    if (oneAtATime && isRunning.current) return
    isRunning.current = true
    let found: FailedAct | undefined
    withdrawUndo()
    const kept = await run((problem) => {
      found = { problem, again: () => act(run, offered) }
    }).finally(() => {
      isRunning.current = false
    })
    setFailed(found)
    if (kept && !found) offerUndo(kept.undo, code, offered)
  }
  return { act, failed }
}

/** Problems that another try could do away with. */
const passing: ReadonlySet<StoreProblem> = new Set(['disk-full', 'blocked', 'failed'])

/** Why the last act could not be kept, what to do, and the same once more. */
export function Failed({ failed }: { readonly failed: FailedAct | undefined }) {
  const { names, popup } = useShows()
  if (!failed) return null
  return (
    <p class="finding stop" role="alert">
      <span>{names.storeProblem[failed.problem]}</span>
      {passing.has(failed.problem) && (
        <button type="button" class="quiet" onClick={failed.again}>
          {popup.problem.again}
        </button>
      )}
    </p>
  )
}
