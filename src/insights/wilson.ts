/** Under so many, a share is not told: chance alone moves it too far. Our judgement. */
export const ENOUGH = 10

/** The point of the normal distribution within which 95 of 100 cases lie. */
const Z = 1.959964

/** A range of shares, each from 0 to 1. */
export interface Range {
  readonly from: number
  readonly to: number
}

/**
 * How far chance alone could move a share, in 95 of 100 cases: Wilson's interval (evidence: wilson-range), which stays
 * within 0 and 1 and is right for small numbers too. Takes how many of how many; everything is possible of none.
 */
export function likelyRange(some: number, all: number): Range {
  if (all === 0) return { from: 0, to: 1 }
  const share = some / all
  const weight = 1 + Z ** 2 / all
  const middle = (share + Z ** 2 / (2 * all)) / weight
  const half = (Z * Math.sqrt((share * (1 - share)) / all + Z ** 2 / (4 * all ** 2))) / weight
  return { from: Math.max(0, middle - half), to: Math.min(1, middle + half) }
}

/** Whether two ranges share nothing. */
export const areApart = (one: Range, other: Range): boolean => one.to < other.from || other.to < one.from
