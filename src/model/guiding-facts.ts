import type { Commitment, Observation } from './giving.ts'
import type { LanguageCode } from './language.ts'

/** What is known of the guide's side when a message to somebody is written. */
export interface GuidingFacts {
  readonly commitment?: Commitment
  /** How many of my places are taken, and the day on which the first becomes free. */
  readonly taken: number
  readonly freeOn?: string
  /** What they asked for, as far as it can be said back to them. */
  readonly request?: {
    readonly matter?: string
    readonly isClear: boolean
    readonly language?: LanguageCode
  }
  /** What they wanted to try after the last session. */
  readonly toTry?: string
  readonly observation?: Observation
  /** What I promised to name them for, and to whom. */
  readonly advocacy?: { readonly what: string; readonly to?: string; readonly isAgreed: boolean }
  /** Who agreed that I name them to this person. */
  readonly agreedNames: readonly string[]
}
