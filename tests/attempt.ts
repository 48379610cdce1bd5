import type { Undo } from '../src/store/journal.ts'
import type { StoreProblem, Writing } from '../src/store/writing.ts'

/** What became of a write. */
export type Attempted<T> =
  | { readonly ok: true; readonly value: T; readonly undo: Undo }
  | { readonly ok: false; readonly problem: StoreProblem }

/** Carries a write out, and tells what became of it. */
export async function attempt<T>(writing: Writing<T>): Promise<Attempted<T>> {
  let problem: StoreProblem = 'failed'
  const kept = await writing.orElse((found) => {
    problem = found
  })
  return kept ? { ok: true, ...kept } : { ok: false, problem }
}

/** Carries out a write that must go well. */
export async function done<T>(writing: Writing<T>): Promise<T> {
  const tried = await attempt(writing)
  if (!tried.ok) throw new Error(tried.problem)
  return tried.value
}
