/** Why something could not be kept; each has its advice in the interface. */
export type StoreProblem = 'disk-full' | 'changed-elsewhere' | 'blocked' | 'failed'

/** What a write gives: its value, or the problem that the user can act on. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: StoreProblem }

/** A write that went well. */
export const kept = <T>(value: T): Result<T> => ({ ok: true, value })

/** A write that was refused, with nothing changed. */
export const refused = (problem: StoreProblem): Result<never> => ({ ok: false, problem })
