import type { LineId } from './persona.ts'
import type { Evidence, Field, SectionId } from './reading.ts'

export const criterionIds = ['need', 'path', 'outlook', 'tie', 'reach', 'distance'] as const
export type CriterionId = (typeof criterionIds)[number]

/** What earned a verdict on a wish: an idea of the vocabulary, the wish's own words, or nearness of meaning. */
export const earners = ['idea', 'word', 'nearness'] as const
export type Earner = (typeof earners)[number]

/**
 * A judgement says which line it answers and carries its evidence; `missed` the sections that were read; `unknown` what we would
 * need. `degree` (0…1) is how far a wish is answered: it orders people and is never shown.
 */
export type Verdict = {
  readonly criterion: CriterionId
  readonly about?: LineId
  readonly degree?: number
} & (
  | {
      readonly outcome: 'met' | 'partly'
      readonly evidence: readonly [Evidence, ...Evidence[]]
      /** What earned it, where it answers a wish. */
      readonly by?: Earner
      /** The wish's own words that stand in the evidence, as the wish writes them. */
      readonly words?: readonly string[]
    }
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

/**
 * `score` (0…1 of the known weight) makes the band; `order` (0…1) puts people in their order, by how far each wish is answered;
 * neither is shown. `known` is the share of weight (0…1) that is known.
 */
export interface Match {
  readonly verdicts: readonly Verdict[]
  readonly band: Band | null
  readonly score: number | null
  readonly order: number
  readonly known: number
  readonly ruledOutBy: readonly Boundary[]
  /** The words with which help is offered for money: said, not judged. */
  readonly paid?: Evidence
}

/** What each criterion weighs; the sum need not be 100. */
export type Weights = Readonly<Record<CriterionId, number>>
