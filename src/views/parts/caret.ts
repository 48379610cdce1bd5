/**
 * Where the caret belongs in a text that was changed under it, from where it stood: text that another window put before
 * it moves it along; where its own surroundings were replaced it goes to the end of what is new.
 */
export function moveCaret(before: string, after: string, at: number): number {
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before[start] === after[start]) start++
  if (at <= start) return at
  let tail = 0
  while (tail < shorter - start && before.at(-1 - tail) === after.at(-1 - tail)) tail++
  const fromEnd = before.length - at
  return after.length - (fromEnd >= 0 && fromEnd <= tail ? fromEnd : tail)
}
