import type { Kept, StoreProblem, Writing } from '../store/writing.ts'

/** Carries a write out; gives what was kept, or why nothing was, for those who go on either way. */
export async function carryOut<T>(writing: Writing<T>): Promise<Kept<T> | StoreProblem> {
  const problems: StoreProblem[] = []
  const kept = await writing.orElse((problem) => problems.push(problem))
  return kept ?? problems[0] ?? 'failed'
}
