import type { Undo } from './journal.ts'

/** Why something could not be kept; each has its advice in the interface. */
export type StoreProblem =
  | 'disk-full'
  | 'changed-elsewhere'
  | 'person-gone'
  | 'too-long'
  | 'blocked'
  | 'failed'

/** A write that went well: its value, and the way back. */
export interface Kept<T> {
  readonly value: T
  readonly undo: Undo
}

/**
 * A write that is not done yet. It is done by saying what becomes of a problem: whoever forgets that writes nothing, and
 * sees it at once. Gives undefined after a problem, with nothing changed.
 */
export interface Writing<T> {
  readonly orElse: (refused: (problem: StoreProblem) => void) => Promise<Kept<T> | undefined>
}

/** Refuses a write from within; nothing of it is kept. */
export class Refused extends Error {
  constructor(readonly problem: StoreProblem) {
    super(problem)
    this.name = 'Refused'
  }
}
