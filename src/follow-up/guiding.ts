import { kindsThat } from '../model/message-kinds.ts'
import type { Touchpoint } from '../model/touchpoint.ts'
import { isEnd } from './history.ts'

/** When I guided somebody, as far as it was said. */
export interface Guiding {
  readonly isNow: boolean
  /** Whether they ever asked me, or were guided: nothing is asked of them by itself. */
  readonly isKnown: boolean
  /** What began it. */
  readonly begun?: Touchpoint
  /** The day until which it was agreed. */
  readonly until?: string
  /** Whether something happened while I guided them. */
  isWithin(touchpoint: Touchpoint): boolean
}

const takesOn = new Set(kindsThat('takes-on'))

const isBeginning = (one: Touchpoint) =>
  one.kind === 'guiding' || (one.kind === 'sent' && takesOn.has(one.message))

/** Reads from what happened, in sequence, when I guided somebody: from saying so, or taking them on, until it was ended. */
export function guidingIn(sequence: readonly Touchpoint[]): Guiding {
  const within = new Set<Touchpoint>()
  let begun: Touchpoint | undefined
  let until: string | undefined
  for (const one of sequence) {
    if (isBeginning(one)) {
      begun ??= one
      if (one.kind === 'guiding') until = one.until
    }
    if (begun) within.add(one)
    if (begun && isEnd(one)) {
      begun = undefined
      until = undefined
    }
  }
  return {
    isNow: begun !== undefined,
    isKnown: sequence.some((one) => one.kind === 'requested' || isBeginning(one)),
    ...(begun && { begun }),
    ...(until !== undefined && { until }),
    isWithin: (one) => within.has(one),
  }
}
