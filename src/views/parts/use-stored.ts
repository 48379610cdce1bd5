import { useRef, useState } from 'preact/hooks'
import type { Writing } from '../../store/writing.ts'
import { holdTyped } from './held.ts'
import type { Offered } from './undo-offer.ts'
import { type FailedAct, useActs } from './use-acts.tsx'
import { useLive } from './use-live.ts'

/** A stored value in a form whose fields save as they are typed. */
export interface StoredValue<T> {
  /** What stands in the fields; undefined until the store has answered, null where it has nothing. */
  readonly value: T | null | undefined
  /** Shows and saves what is typed; the browser's own undo takes it back. */
  readonly type: (next: T) => void
  /** Shows and saves what is chosen, added or removed; it is offered to be taken back. */
  readonly choose: (next: T, offered?: Offered) => void
  readonly failed: FailedAct | undefined
}

/**
 * Holds what is typed over what is stored. `ask`: what is stored. `keep` is given the value here and the one from which this
 * window began. What another window writes is taken over when nothing unsaved stands here.
 */
export function useStored<T>(
  ask: () => Promise<T | undefined>,
  keep: (mine: T, base: T) => Writing<T>,
): StoredValue<T> {
  const newest = useRef(keep)
  newest.current = keep
  const [holder] = useState(() => holdTyped<T>((mine, base) => newest.current(mine, base)))
  const { act, failed } = useActs()
  const isThere = useLive(async () => (await holder.adopt(ask)) !== undefined)
  return {
    value: isThere === false ? null : holder.shown.value,
    type: (next) => {
      holder.put(next)
      act(async (refused) => {
        await holder.save(refused)
      })
    },
    choose: (next, offered) => {
      holder.put(next)
      act((refused) => holder.save(refused), offered)
    },
    failed,
  }
}
