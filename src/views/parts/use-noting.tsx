import { useState } from 'preact/hooks'
import type { Undo } from '../../store/journal.ts'
import { takeBack } from '../../store/take-back.ts'
import type { Writing } from '../../store/writing.ts'
import { DoneLine } from './done-line.tsx'
import { useShows } from './interface.tsx'
import { type FailedAct, useOneAct } from './use-acts.tsx'

/** Single things that are noted about a person, each with its way back. */
export interface Noting {
  /** Carries a write out that is made anew at each try. */
  readonly note: (write: () => Writing<unknown>) => Promise<void>
  readonly undo: (steps: Undo) => Promise<void>
  /** What was noted last, by its way back; `undone` once it was taken. */
  readonly last: Undo | 'undone' | undefined
  readonly failed: FailedAct | undefined
}

/** `onNoted`: what follows a note, and its undo. */
export function useNoting(onNoted: () => Promise<void>): Noting {
  const { act, failed } = useOneAct()
  const [last, setLast] = useState<Undo | 'undone'>()
  return {
    failed,
    last,
    note: (write) =>
      act(async (refused) => {
        const kept = await write().orElse(refused)
        setLast(kept?.undo)
        if (kept) await onNoted()
      }),
    undo: (steps) =>
      act(async (refused) => {
        if (!(await takeBack(steps).orElse(refused))) return
        setLast('undone')
        await onNoted()
      }),
  }
}

/** What was noted last, and its way back. */
export function NotedLine({ noting: { last, undo } }: { readonly noting: Noting }) {
  const { known, footer } = useShows().popup
  if (last === 'undone') return <DoneLine text={footer.undone} />
  return <DoneLine text={last && known.noted} onUndo={last && (() => void undo(last))} />
}
