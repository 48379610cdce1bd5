import type { Earner } from '../../model/match.ts'
import type { Evidence } from '../../model/reading.ts'

/** What a profile says to a wish, and what earned it. */
export interface Answer {
  readonly outcome: 'met' | 'partly'
  readonly by: Earner
  readonly words?: readonly string[]
  readonly evidence: readonly [Evidence, ...Evidence[]]
}

/** An answer where there is one, and the share of the wish that a profile answers so, 0 to 1. */
export interface Found {
  readonly answer?: Answer
  readonly share: number
}
