/** Two texts as one in which nothing of either is missing: the first as it is, what the other has beyond it below. */
export const bothTexts = (one: string, other: string): string => {
  if (one.includes(other)) return one
  if (other.includes(one)) return other
  return `${one}\n\n${other}`
}

/**
 * A text that two windows changed from the same `base`, as one text. Changes in different places are both made; where
 * both wrote at one place, both texts stand there; where they changed the same words, both whole texts are kept.
 */
export function mergeTexts(base: string, mine: string, stored: string): string {
  if (stored === base || stored === mine) return mine
  if (mine === base) return stored
  const [here, there] = [changeOf(base, mine), changeOf(base, stored)]
  if (there.end <= here.start) return applied(applied(base, here), there)
  if (here.end <= there.start) return applied(applied(base, there), here)
  return bothTexts(mine, stored)
}

/** What stands in the place of `base.slice(start, end)`. */
interface TextChange {
  readonly start: number
  readonly end: number
  readonly text: string
}

function changeOf(base: string, changed: string): TextChange {
  const shorter = Math.min(base.length, changed.length)
  let start = 0
  while (start < shorter && base[start] === changed[start]) start++
  let tail = 0
  while (tail < shorter - start && base.at(-1 - tail) === changed.at(-1 - tail)) tail++
  return { start, end: base.length - tail, text: changed.slice(start, changed.length - tail) }
}

const applied = (text: string, { start, end, text: instead }: TextChange) =>
  `${text.slice(0, start)}${instead}${text.slice(end)}`
