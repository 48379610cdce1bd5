/** A stretch of a text. */
export interface Span {
  readonly from: number
  readonly to: number
}

const commonStart = (a: string, b: string, most: number) => {
  let length = 0
  while (length < most && a[length] === b[length]) length++
  return length
}
const commonEnd = (a: string, b: string, most: number) => {
  let length = 0
  while (length < most && a[a.length - 1 - length] === b[b.length - 1 - length]) length++
  return length
}

/** The stretch of the old text that a change replaced. */
const findChanged = (before: string, after: string): Span => {
  const shorter = Math.min(before.length, after.length)
  const end = commonEnd(before, after, shorter)
  const start = commonStart(before, after, shorter)
  return start + end <= shorter
    ? { from: start, to: before.length - end }
    : { from: shorter - end, to: before.length - end }
}

/** Where typed words could have gone in just as well: “A. [B. ]C” is “A[. B]. C” too. */
export const findAlternatives = (before: string, after: string): readonly Span[] => {
  const first = findChanged(before, after)
  const grown = after.length - before.length
  if (first.from !== first.to || grown <= 0) return [first]
  const spans: Span[] = []
  const most = commonStart(before, after, before.length)
  for (let at = Math.max(0, first.from - grown); at <= most; at++)
    if (before.slice(at) === after.slice(at + grown)) spans.push({ from: at, to: at })
  return spans.length > 0 ? spans : [first]
}
