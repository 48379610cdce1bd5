/** Hebrew's one-letter words that join the next: and, the, in, as, to, from, that. */
const joined = /^[והבכלמש]{1,3}(?=["'-]?\p{L}{2})/u

/** A word, and what is left of it without each of its joined letters. */
export function withoutJoined(folded: string): readonly string[] {
  const run = joined.exec(folded)?.[0].length ?? 0
  return Array.from({ length: run + 1 }, (_, letters) => folded.slice(letters).replace(/^["'-]/u, ''))
}

const hebrewFirst = /^[\u05d0-\u05ea]/u

/** The forms in which a word is looked for: itself, and in Hebrew without its joined letters too. */
export const formsOf = (folded: string): readonly string[] =>
  hebrewFirst.test(folded) ? withoutJoined(folded) : [folded]
