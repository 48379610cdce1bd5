import type { LineRole } from '../../../model/persona.ts'

/** An answer as people type it, and the clauses that stand after “I want to”. */
export type Wish = readonly [role: LineRole, answer: string, phrases: readonly string[]]
/** An introduction as people type it, the clause that says who writes, and the one for a note. */
export type Introduction = readonly [answer: string, long: string | null, short?: string]
