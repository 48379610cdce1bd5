import type { Range } from '../text/phrases.ts'

/** Whether two places share a character. */
export const overlap = (one: Range, other: Range): boolean => one.start < other.end && other.start < one.end

/** Whether a place lies wholly in another. */
export const within = (inner: Range, outer: Range): boolean =>
  inner.start >= outer.start && inner.end <= outer.end

/** The first of some places, which stand in order, that lies wholly in another place. */
export function firstWithin<T extends Range>(places: readonly T[], outer: Range): T | undefined {
  for (let at = firstFrom(places, outer.start); at < places.length; at++) {
    const place = places[at]
    if (!place || place.start >= outer.end) return undefined
    if (place.end <= outer.end) return place
  }
  return undefined
}

/** All of some places, which stand in order, that lie wholly in another place. */
export function allWithin<T extends Range>(places: readonly T[], outer: Range): readonly T[] {
  const from = firstFrom(places, outer.start)
  let to = from
  while (to < places.length && (places[to]?.end ?? Number.POSITIVE_INFINITY) <= outer.end) to++
  return places.slice(from, to)
}

/** The first of some places, which stand in order, that begins at or behind a place of the text. */
export const firstBehind = <T extends Range>(places: readonly T[], end: number): T | undefined =>
  places[firstFrom(places, end)]

/** The index of the first place that begins at or behind a place of the text. */
function firstFrom(places: readonly Range[], start: number): number {
  let [low, high] = [0, places.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle]?.start ?? 0) < start) low = middle + 1
    else high = middle
  }
  return low
}

/** Those places that share no character with any of the others. */
export const apartFrom = <T extends Range>(places: readonly T[], others: readonly Range[]): readonly T[] =>
  others.length === 0 ? places : places.filter((place) => !others.some((other) => overlap(place, other)))

/** A place with the spaces behind it, so that leaving it out leaves no gap. */
export function withSpaceBehind({ start, end }: Range, text: string): Range {
  const spaces = /^[ \t]+/u.exec(text.slice(end))?.[0].length ?? 0
  return { start, end: end + spaces }
}
