import type { Kept, StoreProblem } from '../store/writing.ts'

/**
 * Something the user does that writes; it is handed what must be told when a write is refused. What it gives as kept is
 * offered to be taken back.
 */
export type Act = (
  refused: (problem: StoreProblem) => void,
) => Promise<Kept<unknown> | undefined> | Promise<void>

/** What went wrong with the last act, and how it is done once more, as a whole. */
export interface FailedAct {
  readonly problem: StoreProblem
  readonly again: () => Promise<void>
}
