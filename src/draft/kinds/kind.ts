import type { Part } from '../../model/draft.ts'

/** A kind of message: its parts in order, and those that are dropped first when it must fit. The ask is never among them. */
export interface Kind {
  readonly parts: readonly Part[]
  readonly drop: readonly Exclude<Part, 'ask'>[]
}
