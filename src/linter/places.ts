import type { Range } from '../text/phrases.ts'

/** Whether two places share a character. */
export const overlap = (one: Range, other: Range): boolean => one.start < other.end && other.start < one.end

/** Whether a place lies wholly in another. */
export const within = (inner: Range, outer: Range): boolean =>
  inner.start >= outer.start && inner.end <= outer.end

/** The first of some places that lies wholly in another place. */
export const firstWithin = <T extends Range>(places: readonly T[], outer: Range): T | undefined =>
  places.find((place) => within(place, outer))

/** Those places that share no character with any of the others. */
export const apartFrom = <T extends Range>(places: readonly T[], others: readonly Range[]): readonly T[] =>
  places.filter((place) => !others.some((other) => overlap(place, other)))

/** A place with the spaces behind it, so that leaving it out leaves no gap. */
export function withSpaceBehind({ start, end }: Range, text: string): Range {
  const spaces = /^[ \t]+/u.exec(text.slice(end))?.[0].length ?? 0
  return { start, end: end + spaces }
}
