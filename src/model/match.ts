import type { LineId } from './persona.ts'
import type { Evidence, Field, SectionId } from './reading.ts'

export const criterionIds = ['need', 'path', 'outlook', 'tie', 'reach', 'distance'] as const
export type CriterionId = (typeof criterionIds)[number]

/** A judgement says which line it answers and carries its evidence; `missed` the sections that were read; `unknown` what we would need. */
export type Verdict = { readonly criterion: CriterionId; readonly about?: LineId } & (
  | { readonly outcome: 'met' | 'partly'; readonly evidence: readonly [Evidence, ...Evidence[]] }
  | { readonly outcome: 'missed'; readonly read: readonly SectionId[] }
  | { readonly outcome: 'unknown'; readonly needs: readonly Field[] }
)
export type Outcome = Verdict['outcome']

export const bands = ['strong', 'promising', 'thin'] as const
export type Band = (typeof bands)[number]

/** A boundary of mine that rules a person out for this persona. `by` is the entry that says so. */
export interface Boundary {
  readonly kind: 'reporting-line' | 'asked-and-declined' | 'excluded'
  readonly by: string
}

/** `score` (0…1 of the known weight) orders people and is never shown; `known` is the share of weight (0…1) that is known. */
export interface Match {
  readonly verdicts: readonly Verdict[]
  readonly band: Band | null
  readonly score: number | null
  readonly known: number
  readonly ruledOutBy: readonly Boundary[]
  /** The words with which help is offered for money: said, not judged. */
  readonly paid?: Evidence
}

/** What each criterion weighs; the sum need not be 100. */
export type Weights = Readonly<Record<CriterionId, number>>
